import { cagr } from "../analysis/cagr";
import { contribution } from "../analysis/contribution";
import { costRatio } from "../analysis/cost-ratio";
import { growthRate } from "../analysis/growth-rate";
import { hhi } from "../analysis/hhi";
import { margin } from "../analysis/margin";
import { mixShift } from "../analysis/mix-shift";
import { share } from "../analysis/share";
import { takeRate } from "../analysis/take-rate";
import type { Options } from "../asked/options";
import type { FactIndex } from "../facts/fact-index";
import type { Failure } from "../failure";
import { figure } from "../figure/figure";
import type { FigureQuery } from "../figure/selection";
import type { PairQuery } from "../time/two-periods";
import type { Found } from "./card-rows";
import { explain, explainRatio } from "./explain";
import { endsWritten } from "./explain-change";

/** What an argument of a call is for. */
export type ArgumentName = "company" | "segment" | "period" | "prior" | "from" | "to" | "metric" | "field" | "options";

/** The arguments of one element of a call; a period may be a number. */
export type Given = Readonly<Record<Exclude<ArgumentName, "options" | "period" | "prior" | "from" | "to">, string>> &
  Readonly<Record<"period" | "prior" | "from" | "to", string | number>>;

/** A function whose every element stands on figures of filings. */
export interface MeasuredCall {
  /** Its arguments in their order, as docs/functions.md has them. */
  readonly takes: readonly ArgumentName[];
  /** What a measure counts that is neither a figure nor a fraction. */
  readonly unit?: string;
  readonly find: (index: FactIndex, given: Given, options: Options) => Found | Failure;
  /** The worked arithmetic of what was found. */
  readonly arithmetic: (index: FactIndex, given: Given, options: Options) => string | Failure;
}

const line = ({ company, segment, period, metric }: Given): FigureQuery => ({
  company,
  ...(segment === "" ? {} : { segment }),
  period,
  metric,
});

/** A figure of the metric that is asked, or of the one the function is for. */
const stated = (takes: readonly ArgumentName[], metric?: string): MeasuredCall => {
  const query = (given: Given) => ({ ...line(given), metric: metric ?? given.metric });
  return {
    takes,
    find: (index, given, options) => figure(index, query(given), options),
    arithmetic: (index, given, options) => explain(index, metric ?? given.metric, query(given), options),
  };
};

const overTime = (
  name: string,
  measure: (index: FactIndex, query: PairQuery, options: Options) => Found | Failure,
): MeasuredCall => {
  const query = (given: Given): PairQuery => ({ ...line(given), prior: given.prior });
  return {
    takes: ["company", "segment", "period", "prior", "metric", "options"],
    find: (index, given, options) => measure(index, query(given), options),
    arithmetic: (index, given, options) => explain(index, name, endsWritten(query(given)), options),
  };
};

const revenueBelow = () => "revenue";
const profitOf = ({ company, segment, period, metric }: Given) => ({
  company,
  ...(segment === "" ? {} : { segment }),
  period,
  profit: metric,
});
const componentOf = ({ company, segment, period }: Given) => ({ company, component: segment, period });

const figureOf = ["company", "segment", "period", "metric", "options"] as const;
const totalOf = ["company", "period", "options"] as const;

/** The functions that return a figure, a measure of figures or their source, by name. `metric` is the profit where a margin is asked for. */
export const measuredCalls: Readonly<Record<string, MeasuredCall>> = {
  GET: stated(figureOf),
  REVENUE: stated(["company", "segment", "period", "options"], "revenue"),
  COST: stated(["company", "segment", "period", "options"], "cost_of_revenue"),
  SOURCE: stated(["company", "segment", "period", "metric", "field", "options"]),
  CITE: stated(figureOf),
  SHARE: {
    takes: figureOf,
    find: (index, given, options) => share(index, line(given), options),
    arithmetic: (index, given, options) => explain(index, "share", line(given), options),
  },
  MARGIN: {
    takes: figureOf,
    find: (index, given, options) => margin(index, profitOf(given), options),
    arithmetic: (index, given, options) => explainRatio(margin(index, profitOf(given), options), options, revenueBelow),
  },
  COSTRATIO: {
    takes: ["company", "segment", "period", "options"],
    find: (index, given, options) => costRatio(index, componentOf(given), options),
    arithmetic: (index, given, options) =>
      explainRatio(costRatio(index, componentOf(given), options), options, revenueBelow),
  },
  GROWTHRATE: overTime("growth", growthRate),
  MIXSHIFT: overTime("mix_shift", mixShift),
  CONTRIBUTION: overTime("contribution", contribution),
  CAGR: {
    takes: ["company", "segment", "from", "to", "metric", "options"],
    find: (index, given, options) => cagr(index, { ...line(given), from: given.from, to: given.to }, options),
    arithmetic: (index, given, options) =>
      explain(index, "cagr", { ...line(given), period: `${given.from}:${given.to}` }, options),
  },
  HHI: {
    takes: totalOf,
    unit: "points of 10,000",
    find: (index, { company, period }, options) => hhi(index, { company, period }, options),
    arithmetic: (index, { company, period }, options) => explain(index, "hhi", { company, period }, options),
  },
  TAKERATE: {
    takes: totalOf,
    find: (index, { company, period }, options) => takeRate(index, { company, period }, options),
    arithmetic: (index, { company, period }, options) => explain(index, "take_rate", { company, period }, options),
  },
};
