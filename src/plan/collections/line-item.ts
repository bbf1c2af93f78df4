import type { SegmentLine } from "../../data/types";
import type { Item } from "../book/book";

/** A line of a structure as an item that rows are repeated over. */
export const lineItem = (line: SegmentLine): Item => ({
  id: line.id,
  line,
  words: { name: line.segment, id: line.id },
});
