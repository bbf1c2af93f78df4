import type { Scale } from "../../data/types";

/** What the fields of the view ask for; empty fields take the first answer there is. */
export interface AskedFigure {
  readonly company: string;
  /** `axis:path` of a line. */
  readonly line: string;
  /** A metric, or a measure by its id. */
  readonly measure: string;
  readonly period: string;
  /** First and last year of a row or grid; empty: five years up to the period. */
  readonly from: string;
  readonly to: string;
  /** Whether a row also has the lines under which the same business stood before. */
  readonly older: boolean;
  readonly basis: string;
  readonly currency: string;
  readonly scale: Scale;
}

export const nothingAsked: AskedFigure = {
  company: "",
  line: "",
  measure: "revenue",
  period: "",
  from: "",
  to: "",
  older: false,
  basis: "latest",
  currency: "reporting",
  scale: 1e6,
};
