import { growthRate } from "../../engine/analysis/growth-rate";
import { margin } from "../../engine/analysis/margin";
import { share } from "../../engine/analysis/share";
import type { Options } from "../../engine/asked/options";
import { type Failure, isFailure } from "../../engine/failure";
import type { FactIndex } from "../../engine/facts/fact-index";
import { figure } from "../../engine/figure/figure";
import type { FigureQuery, Selection } from "../../engine/figure/selection";
import { formulaCall, quoted } from "./formula-call";

/** A number found, and the figure to cite for it. */
export interface Found {
  readonly value: number;
  readonly cited: Selection;
}

/** The arguments of a call as they stand in the formula: texts in quotes, or addresses. */
export interface CallParts {
  readonly company: string;
  readonly segment: string;
  readonly period: string;
  readonly options: string;
}

/** Something a cell can ask for: how the formula is written, and what it comes to. */
export interface Measure {
  /** The name by which SEG.EXPLAIN knows it. */
  readonly explained: string;
  /** A fraction, the same in every currency. */
  readonly isFraction: boolean;
  formula(parts: CallParts): string;
  find(index: FactIndex, query: FigureQuery, options: Options): Found | Failure;
}

const cite = (found: { value: number; numerator: Selection } | Failure): Found | Failure =>
  isFailure(found) ? found : { value: found.value, cited: found.numerator };

/** The measures beside the metrics themselves. */
export const fractions = {
  share: {
    explained: "share",
    isFraction: true,
    formula: ({ company, segment, period, options }) => formulaCall("SHARE", company, segment, period, "", options),
    find: (index, query, options) => cite(share(index, query, options)),
  },
  growth: {
    explained: "growth",
    isFraction: true,
    formula: ({ company, segment, period, options }) =>
      formulaCall("GROWTHRATE", company, segment, period, "", "", options),
    find: (index, query, options) => {
      const found = growthRate(index, query, options);
      return isFailure(found) ? found : { value: found.value, cited: found.now };
    },
  },
  margin: {
    explained: "margin",
    isFraction: true,
    formula: ({ company, segment, period, options }) => formulaCall("MARGIN", company, segment, period, "", options),
    find: (index, query, options) => cite(margin(index, query, options)),
  },
} as const satisfies Readonly<Record<string, Measure>>;

export type FractionId = keyof typeof fractions;
export const isFraction = (id: string): id is FractionId => Object.hasOwn(fractions, id);

/** A metric as filed. */
const filed = (metric: string): Measure => ({
  explained: metric,
  isFraction: false,
  formula: ({ company, segment, period, options }) =>
    formulaCall("GET", company, segment, period, metric === "revenue" ? "" : quoted(metric), options),
  find: (index, query, options) => {
    const found = figure(index, { ...query, metric }, options);
    return isFailure(found) ? found : { value: found.value, cited: found };
  },
});

export const measureOf = (id: string): Measure => (isFraction(id) ? fractions[id] : filed(id));

/** The metric whose lines and years a measure has. */
export const metricOf = (id: string): string => (isFraction(id) ? "revenue" : id);
