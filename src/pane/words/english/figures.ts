import type { FailureKind } from "../../../engine/failure";

/** How figures are spoken of, in all views. */
export const figures = {
  /** Why there is no figure, in few words: in a table or a chart. */
  reasons: {
    "not-found": "not known",
    "not-disclosed": "not disclosed",
    "not-in-dataset": "not in the dataset",
    "did-not-exist": "did not exist",
    "partly-disclosed": "disclosed in part only",
    incomplete: "incomplete",
    "structure-changed": "structure changed",
    "not-meaningful": "not meaningful",
    "no-solution": "no solution",
    "bad-argument": "not applicable",
    "zero-denominator": "divided by zero",
  } satisfies Record<FailureKind, string> as Record<FailureKind, string>,
  units: (currency: string, scale: number) =>
    `${currency}${scale === 1e3 ? " thousands" : scale === 1e6 ? " millions" : scale === 1e9 ? " billions" : ""}`,
  /** Before a sentence of the engine, where the pane speaks another language. */
  inEnglish: "The engine says, in English only:",
  persons: "persons",
  rate: "exchange rate",
  total: "Total",
  /** A line by the way it breaks the company down, where that is not by segment. */
  byAxis: (path: string, axis: string) => `${path} (by ${axis})`,
  axes: {
    company: "company",
    segment: "segment",
    product: "product or service",
    nature: "kind of cost",
    function: "function",
    market: "market",
  },
  /** Where a figure comes from. */
  source: {
    filing: "Filing",
    scheme: "Structure",
    label: "As worded there",
    status: "Status",
    kind: "Kind of source",
    title: "Page",
    note: "Note",
  },
  /** A figure that was read in a copy. */
  copied: {
    title: "* Secondary copy.",
    meaning: (title: string, filing: string) =>
      `Read in a copy by someone else (${title}), not in ${filing} itself, so it may carry a copyist's mistake: confirm it there before relying on it. Sheets mark such figures with *.`,
    page: (filing: string) => `Open a page of ${filing}`,
    itsFiling: "a filing",
    noPage: "The dataset has no address of it.",
    findIt: (terms: string) => `To find it, search EDGAR, the public register of the US regulator SEC, for “${terms}”.`,
  },
  opensPage: "Opens the page in the browser",
  statuses: { disclosed: "disclosed", derived: "derived" } as Record<string, string>,
};
