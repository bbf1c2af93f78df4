import type { Choices } from "../../plan/choices";

/** What the form holds: every field has an answer, some of them not used for the company chosen. */
export interface Draft {
  readonly template: string;
  readonly company: string;
  readonly axis: "segment" | "product";
  readonly from: string;
  readonly to: string;
  readonly currency: Choices["currency"];
  readonly rate: "convenience" | "typed";
  /** As typed, so that a half-typed number is not lost. */
  readonly typedRate: string;
  readonly scale: Choices["scale"];
  readonly basis: string;
  readonly scheme: string;
  readonly mode: Choices["mode"];
}

/** What a new workbook starts with; empty fields take the first answer there is. */
export const emptyDraft: Draft = {
  template: "",
  company: "",
  axis: "segment",
  from: "",
  to: "",
  currency: "reporting",
  rate: "convenience",
  typedRate: "",
  scale: 1e6,
  basis: "latest",
  scheme: "auto",
  mode: "live",
};
