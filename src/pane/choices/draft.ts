import type { Choices } from "../../plan/choices";
import { emptyOwn, type OwnDraft } from "./own-company";

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
  /** The company held against this one; empty where the template compares none. */
  readonly peer: string;
  readonly align: NonNullable<Choices["align"]>;
  readonly mode: Choices["mode"];
  /** Used where the company is the user's own. */
  readonly own: OwnDraft;
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
  peer: "",
  align: "overlap",
  mode: "live",
  own: emptyOwn,
};
