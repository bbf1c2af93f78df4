/** What a company is called and how it reports. */
export interface Company {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Reporting currency. */
  readonly currency: string;
  /** Last day of the fiscal year, month-day. */
  readonly yearEnd: string;
  /** The profit measure this company reports by segment. */
  readonly segmentProfit: string;
}

export type Currency = "CNY" | "USD";
export type Axis = "company" | "segment" | "product" | "nature" | "function" | "market";
export type Unit = "money" | "percent" | "rate" | "persons";

/** One figure as one filing states it. */
export interface Figure {
  readonly company: string;
  readonly period: string;
  readonly metric: string;
  readonly axis: Axis;
  readonly scheme: string;
  /** Path of the parent line, outermost first, joined by ` > `; empty at the top level. */
  readonly parent: string;
  readonly segment: string;
  /** The number as printed, in `scale`. */
  readonly value: number;
  readonly unit: Unit;
  readonly currency: string;
  readonly scale: Scale;
  readonly filing: string;
  readonly derived: boolean;
  readonly secondary: boolean;
  readonly sourceTitle: string;
  /** Empty where the page was read in a copy without a citable address. */
  readonly sourceUrl: string;
  readonly note: string;
}

/** A power of ten: what one printed unit is worth. */
export type Scale = 1 | 1e3 | 1e6 | 1e9;

/** A filing and its place in the one order of a company's filings. */
export interface Filing {
  readonly company: string;
  readonly filing: string;
  /** Fiscal year of the filing; null for sources without a date. */
  readonly vintage: number | null;
  /** Rises with the date; annual report before results announcement of one year; undated sources last. */
  readonly order: number;
  readonly kind: string;
}

export type LineKind = "segment" | "product" | "line" | "reconciling" | "subtotal" | "total";

/** A line of one segment structure. Lines of one id are the same line of business, whatever its name. */
export interface SegmentLine {
  readonly company: string;
  readonly axis: Axis;
  readonly scheme: string;
  readonly parent: string;
  readonly segment: string;
  readonly id: string;
  readonly kind: LineKind;
  readonly aliases: readonly string[];
}

/** How far a component of cost of revenue is disclosed. */
export interface CostComponent {
  readonly company: string;
  readonly component: string;
  readonly order: number;
  readonly disclosure: "full" | "part" | "rounded" | "none";
  /** The parent on the nature axis under which its parts stand, or the name of a metric. */
  readonly parts: string;
  readonly note: string;
}

/** A line of a company's income statement. */
export interface StatementLine {
  readonly company: string;
  readonly metric: string;
  /** Metrics under which the same line stands in other years. */
  readonly also: readonly string[];
  /** Lines of which this one is the sum, for the years in which they are not stated apart. */
  readonly sumOf: readonly string[];
}

/** An expense between the profit that a company reports by segment and its operating income. */
export interface ProfitBridgeItem {
  readonly company: string;
  readonly metric: string;
  /** The metric under which it stands in other years; empty where it has one name. */
  readonly also: string;
}

/** A figure that is missing, and why. `*` is every line or scheme. */
export interface Gap {
  readonly company: string;
  readonly metric: string;
  readonly axis: Axis;
  readonly scheme: string;
  readonly segment: string;
  readonly periods: string;
  readonly status: "not_disclosed" | "not_in_dataset" | "did_not_exist";
  readonly reason: string;
}

/** A line of an older structure and where it went. */
export interface Mapping {
  readonly company: string;
  readonly fromScheme: string;
  readonly fromLine: string;
  readonly toScheme: string;
  readonly toLine: string;
  readonly note: string;
}

/** Everything the functions and templates know. */
export interface Dataset {
  /** Name of the dataset: the day of its newest row set. */
  readonly id: string;
  /** SHA-256 over the source files, the first 12 hex digits. */
  readonly hash: string;
  readonly companies: readonly Company[];
  readonly figures: readonly Figure[];
  readonly filings: readonly Filing[];
  /** In the order in which the filings print them. */
  readonly lines: readonly SegmentLine[];
  readonly components: readonly CostComponent[];
  /** The income statements, in the order in which each company prints its lines. */
  readonly statementLines: readonly StatementLine[];
  /** What leads from the profit by segment to operating income, in the order in which each company prints it; none where it is that. */
  readonly profitBridge: readonly ProfitBridgeItem[];
  readonly gaps: readonly Gap[];
  readonly mappings: readonly Mapping[];
  /** Company id to period to its last day (ISO date). */
  readonly periodEnds: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A statement of the article, and what it is held against. */
export interface Claim {
  readonly company: string;
  readonly claim: string;
  /** The article's words. */
  readonly quote: string;
  /** What the filing or another source says, in words. */
  readonly filingSays: string;
  readonly sourceUrl: string;
  readonly verdict: "confirmed" | "wrong" | "conflicting within the article" | "not checkable";
  readonly note: string;
  /** The numbers claimed, one for each of `lines`; none where the claim is words. */
  readonly claimed: readonly number[];
  /** USD billion, USD million, million people, percent, segments. */
  readonly unit: string;
  /** The figure it is held against: metric (empty: none), lines, period and currency. */
  readonly metric: string;
  readonly lines: readonly string[];
  readonly period: string;
  readonly currency: string;
}

/** A point on a company's business. */
export interface BusinessPoint {
  readonly company: string;
  /** Profile, Core values, Monetisation... */
  readonly topic: string;
  readonly item: string;
  readonly detail: string;
}
