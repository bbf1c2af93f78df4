import { badArgument, type Failure } from "../failure";
import type { PairQuery } from "./two-periods";

/** A comparison over time asked for by its two ends, both needed. */
export interface FromTo {
  readonly company: string;
  /** Left out: the whole company. */
  readonly segment?: string;
  readonly from: string | number;
  readonly to: string | number;
  /** revenue where left out. */
  readonly metric?: string;
}

/** `from` and `to` as the ends of a pair; a blank one is refused, because no year stands for it by default. */
export function betweenEnds({ from, to, ...line }: FromTo): PairQuery | Failure {
  const blank = [from, to].findIndex((end) => typeof end === "string" && end.trim() === "");
  return blank === -1
    ? { ...line, period: to, prior: from }
    : badArgument(
        `The ${blank === 0 ? "first" : "last"} period is missing. Write both, such as "FY2021" and "FY2022".`,
      );
}
