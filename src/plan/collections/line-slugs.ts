import type { SegmentLine } from "../../data/types";
import { slug } from "./slug";

/** As long as a name may be with what a template adds to it. */
const longest = 50;

/** A name of its own for each line, as formulas and defined names take it; `line_3` where its letters give none. */
export function lineSlugs(lines: readonly SegmentLine[]): string[] {
  const slugs = lines.map(({ segment }) => slug(segment));
  return slugs.map((one, place) => {
    const good = /^(?!line_\d+$)[a-z]/.test(one) && one.length <= longest && slugs.indexOf(one) === place;
    return good ? one : `line_${place + 1}`;
  });
}
