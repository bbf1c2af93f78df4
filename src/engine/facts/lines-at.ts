import type { Axis, SegmentLine } from "../../data/types";
import type { FactIndex } from "./fact-index";
import { placeKey } from "./keys";

/** The lines of a company's structure in filing order; none where it has no such structure. */
export const linesAt = (index: FactIndex, company: string, axis: Axis, scheme: string): readonly SegmentLine[] =>
  index.lines.get(placeKey(company, axis, scheme)) ?? [];
