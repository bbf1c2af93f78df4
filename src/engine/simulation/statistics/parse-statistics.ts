import { nearestName } from "../../facts/nearest-name";
import { badArgument, type Failure, isFailure } from "../../failure";

const plain = ["mean", "sd", "min", "max", "median"] as const;
const signs = [">=", "<=", ">", "<"] as const;

/** One figure of a simulation, with the text that asked for it. */
export type Statistic = { readonly asked: string } & (
  | { readonly kind: (typeof plain)[number] }
  /** From 0 to 100. */
  | { readonly kind: "percentile"; readonly percent: number }
  /** The share of trials in which the output is on that side of a value. */
  | { readonly kind: "chance"; readonly sign: (typeof signs)[number]; readonly value: number }
);

const help = "Write mean, sd, min, max, median, p5, or a chance such as P>100000, apart by ;";
const number = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(%?)$/;

function parseOne(asked: string): Statistic | Failure {
  const text = asked.normalize("NFKC").replace(/\s+/gu, "").toLowerCase().replace("≥", ">=").replace("≤", "<=");
  const word = plain.find((known) => known === text);
  if (word) return { asked, kind: word };
  const [, sign, digits = ""] = /^p(>=|<=|>|<)(.*)$/.exec(text) ?? [];
  const known = signs.find((one) => one === sign);
  if (known) {
    const [, value, percent] = number.exec(digits) ?? [];
    return value === undefined
      ? badArgument(`"${asked}": after P${known} comes a number without separators, not "${digits}".`)
      : { asked, kind: "chance", sign: known, value: Number(value) / (percent === "%" ? 100 : 1) };
  }
  const [, percent] = /^p(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (percent !== undefined)
    return Number(percent) <= 100
      ? { asked, kind: "percentile", percent: Number(percent) }
      : badArgument(`"${asked}": a percentile is from p0 to p100.`);
  const near = nearestName(text, plain);
  return badArgument(`No statistic "${asked}".${near === undefined ? "" : ` Did you mean "${near}"?`} ${help}.`);
}

/** Most statistics of one text. */
const most = 200;

/** A statistics text such as `mean; sd; p5; p50; P>100000`, in its order; blank is mean; sd; p5; p25; p50; p75; p95. */
export function parseStatistics(text: string): Statistic[] | Failure {
  const parts = (text.trim() === "" ? "mean; sd; p5; p25; p50; p75; p95" : text)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return badArgument(`No statistics in "${text}". ${help}.`);
  if (parts.length > most) return badArgument(`At most ${most} statistics, not ${parts.length}.`);
  const found: Statistic[] = [];
  for (const part of parts) {
    const statistic = parseOne(part);
    if (isFailure(statistic)) return statistic;
    found.push(statistic);
  }
  return found;
}
