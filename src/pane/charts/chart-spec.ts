/** A number, or why there is none: a gap is drawn, never a zero. An empty text: no figure, no more is known. */
export type Value = number | string | undefined;

/** How the numbers of a chart are written, by the host's locale. */
export interface Numbers {
  readonly style: "plain" | "percent";
  /** What one of them is: `CNY millions`; empty where that goes without saying. */
  readonly unit: string;
  /** Decimals at most; left out, as many as the size of the numbers asks for. */
  readonly decimals?: number;
}

export interface Series {
  readonly name: string;
  /** One for each category. */
  readonly values: readonly Value[];
}

interface OverCategories {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** The category read out until another one is pointed at; left out, the last one with a value. */
  readonly at?: string;
}

/** A step of a waterfall: a level to stand on, or a change from the level before. */
export interface Step {
  readonly name: string;
  readonly value: Value;
  readonly is: "level" | "change";
}

/** What an output becomes at a driver's low and high. */
export interface Swing {
  readonly name: string;
  /** From where to where the driver goes, as it is written. */
  readonly reach?: string;
  readonly low: Value;
  readonly high: Value;
}

/** How many trials ended from one number to another. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Part {
  readonly name: string;
  readonly value: Value;
}

/** A chart as a view asks for it: plain data, nothing of how it is drawn. */
export type ChartSpec = { readonly title: string; readonly numbers: Numbers } & (
  | ({ readonly kind: "stacked columns" } & OverCategories)
  | ({ readonly kind: "lines" } & OverCategories)
  | { readonly kind: "waterfall"; readonly steps: readonly Step[] }
  | { readonly kind: "tornado"; readonly base: number; readonly bars: readonly Swing[] }
  | { readonly kind: "histogram"; readonly bins: readonly Bin[]; readonly marks?: readonly Mark[] }
  | { readonly kind: "doughnut"; readonly parts: readonly Part[] }
);

/** A number of its own among the bins: a mean, a percentile. */
export interface Mark {
  readonly name: string;
  readonly value: number;
}

export type ChartOf<Kind extends ChartSpec["kind"]> = Extract<ChartSpec, { kind: Kind }>;

export const isNumber = (value: Value): value is number => typeof value === "number" && Number.isFinite(value);
