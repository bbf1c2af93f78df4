import type { OwnCompany } from "../../plan/choices";

/** What the list of companies offers beside those of the dataset. */
export const ownCompany = { value: "own" } as const;

/** A company of the user's own as typed into the form. */
export interface OwnDraft {
  readonly name: string;
  readonly currency: string;
  /** One on each line. */
  readonly lines: string;
  /** The month in which its fiscal year ends: 1 to 12. */
  readonly yearEnd: string;
  readonly from: string;
  readonly to: string;
}

export const emptyOwn: OwnDraft = {
  name: "My company",
  currency: "USD",
  lines: "Segment A\nSegment B\nSegment C",
  yearEnd: "12",
  from: "2021",
  to: "2025",
};

const year = (typed: string): string => `FY${typed.trim().replace(/^FY/i, "")}`;

/** The years as a range, first to last whatever the order in which they were typed. */
export const ownPeriods = ({ from, to }: OwnDraft): string => [year(from), year(to)].sort().join(":");

/** The company as the plan takes it; what is wrong with it the plan says. */
export const ownOf = ({ name, currency, lines, yearEnd }: OwnDraft): OwnCompany => ({
  name: name.trim(),
  currency: currency.trim().toUpperCase(),
  lines: lines
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== ""),
  yearEnd: Number(yearEnd),
});
