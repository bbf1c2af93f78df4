import type { Choices } from "../plan/choices";
import { type FlagTable, oneOf, type ParsedArguments } from "./arguments";
import { UsageError } from "./outcome";

/** The flags that say what a workbook is asked for. */
export const choiceFlags: FlagTable = {
  company: { takes: "NAME", does: "the company, for example BABA" },
  periods: { takes: "RANGE", does: "fiscal years, for example FY2018:FY2022 (default FY-4:FY0, the last five)" },
  currency: { takes: "CODE", does: "reporting (default), CNY or USD" },
  fx: { takes: "RATE", does: "convenience (default: each filing's own) or reporting currency for one of --currency" },
  scale: { takes: "SCALE", does: "M (default), B, K or 1" },
  basis: { takes: "BASIS", does: "latest (default), first or a filing such as 20-F FY2022" },
  scheme: { takes: "NAME", does: "one segment structure instead of all that the years have" },
  axis: { takes: "AXIS", does: "segment (default) or product" },
  live: { does: "SEG formulas for Excel with the add-in instead of values" },
};

const scales = { M: 1e6, B: 1e9, K: 1e3, "1": 1 } as const;

/** A rate as typed, or the filings' own. */
function readRate(args: ParsedArguments): Choices["fx"] {
  const typed = args.value("fx");
  if (typed === undefined || typed === "convenience") return "convenience";
  const rate = Number(typed);
  if (typed.trim() === "" || !(rate > 0) || !Number.isFinite(rate))
    throw new UsageError(`--fx ${typed} is not a rate: convenience, or a number above 0 such as 7.1.`);
  if (args.value("currency") === undefined)
    throw new UsageError("--fx translates into another currency: name it with --currency.");
  return rate;
}

/** The choices as typed; what can be held against the data alone is left to the plan, which has the sentences. */
export function readChoices(args: ParsedArguments): Choices {
  const company = args.value("company");
  if (company === undefined) throw new UsageError("--company is missing.");
  const axis = args.value("axis");
  return {
    company,
    periods: args.value("periods") ?? "FY-4:FY0",
    currency: oneOf(args, "currency", ["reporting", "CNY", "USD"]),
    fx: readRate(args),
    scale: scales[oneOf(args, "scale", ["M", "B", "K", "1"])],
    basis: args.value("basis") ?? "latest",
    scheme: args.value("scheme") ?? "auto",
    ...(axis === undefined ? {} : { axis }),
    mode: args.has("live") ? "live" : "portable",
  };
}
