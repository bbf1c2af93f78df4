import type { FactContent } from "../row-template";
import { comparison } from "./comparison";
import { expectedLines, expectedLinesBefore } from "./expected-lines";
import type { FactQuery } from "./fact-query";
import { rateRounding, rounding } from "./rounding";

const facts: Record<FactContent["fact"], (query: FactQuery) => number | string> = {
  "expected lines": expectedLines,
  "expected lines before": expectedLinesBefore,
  rounding,
  "rate rounding": rateRounding,
  comparison,
};

/** What the dataset knows about other rows of a block in one period. */
export const factOf = (name: FactContent["fact"], query: FactQuery): number | string => facts[name](query);
