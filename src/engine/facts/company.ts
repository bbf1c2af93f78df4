import type { Company } from "../../data/types";
import type { FactIndex } from "./fact-index";
import { badArgument, type Failure, unknownName } from "../failure";
import { nameKey } from "./name-key";
import { nearestName } from "./nearest-name";

/** A company by id, name or alias; case and spaces do not matter. */
export function findCompany(index: FactIndex, asked: string): Company | Failure {
  if (asked.trim() === "")
    return badArgument(`A company is missing. Known: ${index.dataset.companies.map(({ id }) => id).join(", ")}.`);
  const company = index.companies.get(nameKey(asked));
  if (company) return company;
  const near = nearestName(
    asked,
    index.dataset.companies.flatMap(({ id, name, aliases }) => [id, name, ...aliases]),
  );
  const known = index.dataset.companies.map(({ id }) => id).join(", ");
  return unknownName("company", asked, "", near, `Known: ${known}.`);
}
