import { type Failure, isFailure } from "../failure";
import type { Selection } from "../figure/selection";

/** How far a figure is disclosed. `derived`: worked out from the filing's own lines; `elsewhere`: stated, but not in the filing asked for. */
export const disclosures = [
  "disclosed",
  "derived",
  "part",
  "notDisclosed",
  "notInDataset",
  "didNotExist",
  "elsewhere",
] as const;
export type Disclosure = (typeof disclosures)[number];

/** How far a figure that was looked for is disclosed. Only a statement of gaps.csv makes it not disclosed or not existing; all else is not in the dataset. */
export function disclosureOf(found: Selection | Failure): Disclosure {
  if (!isFailure(found)) return found.cited.derived ? "derived" : "disclosed";
  switch (found.failure) {
    case "partly-disclosed":
      return "part";
    case "not-disclosed":
      return "notDisclosed";
    case "did-not-exist":
      return "didNotExist";
    default:
      return "notInDataset";
  }
}
