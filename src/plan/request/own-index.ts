import type { Company, CostComponent, Dataset, SegmentLine } from "../../data/types";
import { type FactIndex, indexDataset } from "../../engine/facts/fact-index";
import type { OwnCompany } from "../choices";

/** The one structure of a company whose figures are typed. */
export const ownScheme = "segments";

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number: number) => String(number).padStart(2, "0");

/** A company as the dataset writes one. */
const asCompany = ({ name, currency, yearEnd = 12 }: OwnCompany): Company => ({
  id: "OWN",
  name,
  aliases: [],
  currency,
  yearEnd: `${two(yearEnd)}-${lastDays[yearEnd - 1] ?? 31}`,
  segmentProfit: "operating_income",
});

const asLine = (segment: string, kind: SegmentLine["kind"], at: number): SegmentLine => ({
  company: "OWN",
  axis: "segment",
  scheme: ownScheme,
  parent: "",
  segment,
  id: `${kind}_${at + 1}`,
  kind,
  aliases: [],
});

const asComponent = (component: string, at: number): CostComponent => ({
  company: "OWN",
  component,
  order: at + 1,
  disclosure: "none",
  parts: "",
  note: "",
});

/** The line that leads from the segments to the total. */
export const ownReconciling = "Unallocated and eliminations";

/** A dataset of one company without a single figure: they are typed into the workbook. */
export function ownIndex(own: OwnCompany): FactIndex {
  const dataset: Dataset = {
    id: "typed figures",
    hash: "none of the dataset",
    companies: [asCompany(own)],
    figures: [],
    filings: [],
    lines: [...own.lines.map((line, at) => asLine(line, "segment", at)), asLine(ownReconciling, "reconciling", 0)],
    components: own.lines.map(asComponent),
    statementLines: [],
    profitBridge: [],
    gaps: [],
    mappings: [],
    periodEnds: {},
  };
  return indexDataset(dataset);
}
