import type { Disclosure } from "../../../engine/coverage/disclosure";

/** Data: what the dataset holds, and what is disclosed of it. */
export const data = {
  company: "Company",
  by: "Show",
  axes: {
    segment: "By segment",
    product: "By product",
    nature: "By kind of cost",
    function: "By function",
    market: "By market",
    company: "Whole company",
  },
  metric: "Figure",
  filing: "As stated in",
  anyFiling: "Any filing",
  map: (what: string, company: string) => `What is disclosed: ${what}, ${company}`,
  legend: "Legend",
  disclosures: {
    disclosed: "disclosed",
    derived: "worked out from the filing's own lines",
    part: "disclosed in part only",
    notDisclosed: "not disclosed",
    notInDataset: "not in the dataset",
    didNotExist: "did not exist",
    elsewhere: "stated in another filing",
  } satisfies Record<Disclosure, string> as Record<Disclosure, string>,
  cell: (line: string, year: string, disclosure: string) => `${line} ${year}: ${disclosure}`,
  earlier: "Earlier years",
  later: "Later years",
  choose: "Choose a cell to see its figure or the reason why there is none.",
  statedIn: "Stated in",
  nothing: "The company states nothing of this.",
  holds: "What the dataset holds",
  dataset: (id: string, hash: string) => `Dataset ${id}, ${hash}`,
  summary: (from: string, to: string, figures: string, filings: string, gaps: string) =>
    `${from} to ${to}: ${figures} figures from ${filings} filings; ${gaps} gaps with their reasons.`,
  filings: "Filings",
  figuresOf: (figures: string) => `${figures} figures`,
};
