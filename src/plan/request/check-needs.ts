import type { FactIndex } from "../../engine/facts/fact-index";
import { type Failure, fail } from "../../engine/failure";
import { itemsOf } from "../collections/items-of";
import type { Request } from "./request";

/** Refuses a template for a company of which it would have nothing to show, and names those of the dataset it is for. */
export function checkNeeds(request: Request, index: FactIndex = request.index): Failure | undefined {
  const { template, company } = request;
  const { needs } = template;
  if (needs === undefined) return undefined;
  const has = (one: Request) => (itemsOf(needs, one, new Map(), {}) ?? []).length > 0;
  if (has(request)) return undefined;
  const others = index.dataset.companies.filter((other) => has({ ...request, index, company: other }));
  return fail(
    "not-in-dataset",
    `"${template.title}" has nothing to show for ${company.name}: the dataset holds ${needs} of ${others.map(({ id }) => id).join(", ") || "no company"} only.`,
  );
}
