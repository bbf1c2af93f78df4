import type { SegmentLine } from "../../data/types";
import { type Failure, fail } from "../failure";
import { linePath } from "./line-index";
import type { Statement } from "./statement";

/** The filing that a statement stands in, by its first figure; undefined for a statement without any. */
export const filingOf = ({ figures }: Statement): string | undefined => [...figures.values()][0]?.[0]?.filing;

/** A line that the statement chosen for a period does not state by itself. */
export const notStatedApart = (line: SegmentLine, period: string, statement: Statement): Failure =>
  fail("not-disclosed", `${linePath(line)} ${period} is not stated apart in ${filingOf(statement) ?? "that filing"}.`);
