import { type Failure, unknownName } from "../engine/failure";
import { nameKey } from "../engine/name-key";
import { nearestName } from "../engine/nearest-name";
import type { WorkbookTemplate } from "./workbook-template";

/** A template by its id or title; an unknown one is a failure that names the nearest. */
export function findTemplate(templates: readonly WorkbookTemplate[], asked: string): WorkbookTemplate | Failure {
  const found = templates.find(({ id, title }) => nameKey(id) === nameKey(asked) || nameKey(title) === nameKey(asked));
  if (found) return found;
  const ids = templates.map(({ id }) => id);
  return unknownName("template", asked, "", nearestName(asked, ids), `There are: ${ids.join(", ")}.`);
}
