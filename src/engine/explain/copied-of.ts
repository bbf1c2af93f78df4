import type { Figure } from "../../data/types";
import type { Selection } from "../figure/selection";

/** What was read in a copy and not in its filing: the figure itself, or the first such part of a sum; undefined where nothing was. */
export const copiedOf = ({ cited, parts = [] }: Selection): Figure | undefined =>
  [cited, ...parts.map((part) => part.cited)].find(({ secondary }) => secondary);
