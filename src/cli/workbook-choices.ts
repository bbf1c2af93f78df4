import type { Choices } from "../plan/choices";
import type { WorkbookTemplate } from "../plan/workbook-template";
import { type FlagTable, oneOf, type ParsedArguments } from "./arguments";
import { UsageError } from "./outcome";

/** The flags that say what a workbook is asked for. */
export const choiceFlags: FlagTable = {
  company: { takes: "NAME", does: "the company, for example BABA; own: yours, with figures to type in" },
  segments: {
    takes: "LIST",
    does: 'of your own company: its segments or cost lines, for example "Machines, Services"',
  },
  name: { takes: "TEXT", does: "of your own company: what it is called (default My company)" },
  "year-end": { takes: "MONTH", does: "of your own company: the month its fiscal year ends in, 1 to 12 (default 12)" },
  periods: {
    takes: "RANGE",
    does: "fiscal years, for example FY2018:FY2022 (default: the latest without a gap, five at most)",
  },
  currency: { takes: "CODE", does: "reporting (default), CNY or USD; of your own company any, such as EUR" },
  fx: { takes: "RATE", does: "convenience (default: each filing's own) or reporting currency for one of --currency" },
  scale: { takes: "SCALE", does: "M (default), B, K or 1" },
  basis: { takes: "BASIS", does: "latest (default), first or a filing such as 20-F FY2022" },
  scheme: { takes: "NAME", does: "one segment structure instead of all that the years have" },
  axis: { takes: "AXIS", does: "segment (default) or product" },
  peer: { takes: "NAME", does: "peer-compare: the company to hold the first one against (default: the other one)" },
  align: { takes: "WORD", does: "peer-compare: years side by side by overlap (default) or by label" },
  live: { does: "SEG formulas for Excel with the add-in instead of values" },
};

const scales = { M: 1e6, B: 1e9, K: 1e3, "1": 1 } as const;

/** A rate as typed, or the filings' own. */
function readRate(args: ParsedArguments, { peer }: WorkbookTemplate): Choices["fx"] {
  const typed = args.value("fx");
  if (typed === undefined || typed === "convenience") return "convenience";
  const rate = Number(typed);
  if (typed.trim() === "" || !(rate > 0) || !Number.isFinite(rate))
    throw new UsageError(`--fx ${typed} is not a rate: convenience, or a number above 0 such as 7.1.`);
  // A company held against this one may report in another currency.
  if (args.value("currency") === undefined && peer !== true)
    throw new UsageError("--fx translates into another currency: name it with --currency.");
  return rate;
}

/** A company of the user's own; undefined where one of the dataset is asked for. */
function readOwn(args: ParsedArguments): Choices["own"] {
  const company = args.value("company")?.trim().toLowerCase();
  const flags = ["segments", "name", "year-end"] as const;
  if (company !== "own") {
    const stray = flags.find((flag) => args.value(flag) !== undefined);
    if (stray !== undefined) throw new UsageError(`--${stray} goes with --company own.`);
    return undefined;
  }
  const segments = args.value("segments");
  if (segments === undefined)
    throw new UsageError('--company own needs --segments, for example --segments "Machines, Services".');
  if (args.value("periods") === undefined)
    throw new UsageError("--company own needs --periods, for example --periods FY2021:FY2025.");
  return {
    name: args.value("name") ?? "My company",
    currency: args.value("currency")?.toUpperCase() ?? "USD",
    lines: segments.split(/[,;]/).map((line) => line.trim()),
    yearEnd: Number(args.value("year-end") ?? 12),
  };
}

/** The choices as typed; what can be held against the data alone is left to the plan, which has the sentences. */
export function readChoices(args: ParsedArguments, template: WorkbookTemplate): Choices {
  const company = args.value("company");
  if (company === undefined) throw new UsageError("--company is missing.");
  const [axis, peer] = [args.value("axis"), args.value("peer")];
  const own = readOwn(args);
  return {
    company,
    ...(own === undefined ? {} : { own }),
    periods: args.value("periods") ?? "auto",
    currency: own === undefined ? oneOf(args, "currency", ["reporting", "CNY", "USD"]) : "reporting",
    fx: readRate(args, template),
    scale: scales[oneOf(args, "scale", ["M", "B", "K", "1"])],
    basis: args.value("basis") ?? "latest",
    scheme: args.value("scheme") ?? "auto",
    ...(axis === undefined ? {} : { axis }),
    ...(peer === undefined ? {} : { peer }),
    ...(args.value("align") === undefined ? {} : { align: oneOf(args, "align", ["overlap", "label"]) }),
    mode: args.has("live") ? "live" : "portable",
  };
}
