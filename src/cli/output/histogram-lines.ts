import type { Histogram } from "../../engine/simulation/statistics/histogram";
import { shortNumber } from "./short-number";

const width = 50;

/** A histogram lying on its side: the lower edge of each part, and a bar as long as its share of the fullest. A part that is not empty has a bar. */
export function histogramLines({ edges, counts }: Histogram): string {
  const most = Math.max(...counts);
  const heads = counts.map((_, at) => shortNumber(edges[at] ?? Number.NaN));
  const wide = Math.max(...heads.map((head) => head.length));
  return counts
    .map((count, at) => `${heads[at]?.padStart(wide) ?? ""} |${"#".repeat(Math.ceil((count / most) * width))}`)
    .join("\n");
}
