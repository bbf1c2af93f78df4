/** A company of the user's own, whose figures are typed into the workbook. */
export interface OwnCompany {
  readonly name: string;
  /** Three letters, such as EUR. */
  readonly currency: string;
  /** Its segments or, where the template has none, its cost components; in the order in which they are to stand. */
  readonly lines: readonly string[];
  /** The month in which its fiscal year ends, 1 to 12; December where left out. */
  readonly yearEnd?: number;
}

/** What a user chooses when asking for a workbook. */
export interface Choices {
  /** Id, name or alias of a company of the dataset; with `own`, that one. */
  readonly company: string;
  readonly own?: OwnCompany;
  /** A fiscal year or a range of them: `FY2018:FY2022`, `FY-4:FY0`; `auto`: the latest years without a gap, five at most. */
  readonly periods: string;
  readonly currency: "reporting" | "CNY" | "USD";
  /** The filing's own rate, or units of the reporting currency for one unit of the currency asked for. */
  readonly fx: "convenience" | number;
  readonly scale: 1 | 1e3 | 1e6 | 1e9;
  /** latest, first, or a filing's name. */
  readonly basis: string;
  /** auto = every structure stated in the range, or the one to keep. */
  readonly scheme: string;
  /** segment or product; segment where left out. */
  readonly axis?: string;
  /** The company to hold this one against, where the template does; the other one where left out. */
  readonly peer?: string;
  /** Whose years stand side by side: those that overlap most (where left out), or those of one label. */
  readonly align?: "overlap" | "label";
  readonly mode: "live" | "portable";
}
