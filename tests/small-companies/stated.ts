import type { Figure } from "../../src/data/types";
import { companies } from "./companies";
import { type Place, splitPath, splitPlace } from "./place";

/** What one filing states of a metric for a period, in millions of the company's currency: line to value. */
export const stated = (
  company: string,
  period: string,
  filing: string,
  metric: string,
  place: Place,
  lines: Readonly<Record<string, number>>,
  more: Partial<Figure> = {},
): Figure[] =>
  Object.entries(lines).map(([path, value]) => ({
    company,
    period,
    metric,
    ...splitPlace(place),
    ...splitPath(path),
    value,
    unit: "money",
    currency: companies.find(({ id }) => id === company)?.currency ?? "",
    scale: 1e6,
    filing,
    derived: false,
    secondary: false,
    sourceTitle: `${filing}, page 1`,
    sourceUrl: `https://filings.example/${filing.replace(/ /g, "-")}`,
    note: "",
    ...more,
  }));
