import type { LineKind, SegmentLine } from "../../src/data/types";
import { type Place, splitPath, splitPlace } from "./place";

/** A line of a structure, by its path: `Shop > Online`. */
export const line = (
  company: string,
  place: Place,
  path: string,
  id: string,
  kind: LineKind,
  ...aliases: string[]
): SegmentLine => ({ company, ...splitPlace(place), ...splitPath(path), id, kind, aliases });
