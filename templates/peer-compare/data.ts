import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import type { SheetTemplate } from "../../src/plan/workbook-template";
import { modelColumns } from "../common/columns";
import { comparatives, comparison, workings } from "../common/comparatives";
import { group } from "../common/group";
import { lineCall } from "../common/line-call";
import { blank, figures, part, section } from "../common/rows";
import { growth } from "../segment-revenue/over-time";
import { revenue, revenueWorkings } from "../segment-revenue/revenue";
import { shares } from "../segment-revenue/shares";
import { peerHeader } from "./header";
import { perCompany } from "./per-company";

const reporting = "basis={basis}; scale={scale.key}";

/** Rows of the group that a comparison needs: it is translated on the sheet of the comparison, at one stated rate. */
const groupRows = new Set(["prior", "total", "total_prior", "total_growth"]);

const groupFigure = (key: string, metric: string, label: string): RowTemplate =>
  figures(key, {
    label,
    unit: "{reporting.unit}",
    across: { seg: `SEG.GET({company.unit},"Total",{period},"${metric}","${reporting}; na=text")` },
    format: "money",
    name: `${key}_{company.slug}`,
  });

/** Each company as a whole, in its reporting currency. */
const companies: BlockTemplate = {
  key: "group",
  repeat: "companies",
  rows: [
    section("group_head", "{company.name}", "reporting currency {reporting.currency}"),
    ...group.rows.filter(({ key }) => groupRows.has(key)).map(perCompany),
    groupFigure("cost", "cost_of_revenue", "Cost of revenue"),
    groupFigure("operating", "operating_income", "Operating income"),
    blank("group_end"),
  ],
};

const profits: readonly RowTemplate[] = [
  part("profit_head", "{profit.title}", "the segment's own measure", "{scheme.bySegment}"),
  figures("profit", {
    label: "{line.name}",
    unit: "{reporting.unit}",
    when: "{scheme.bySegment}",
    repeat: "lines",
    across: lineCall("{profit.metric}", "period", `${reporting}; beside=revenue`),
    format: "money",
  }),
  part("profit_revenue_head", "Revenue as the filing of that profit states it", "", "{scheme.bySegment}"),
  figures("profit_revenue", {
    label: "{line.name}",
    unit: "{reporting.unit}",
    when: "{scheme.bySegment}",
    repeat: "lines",
    across: lineCall("revenue", "period", `${reporting}; beside={profit.metric}`),
    format: "money",
  }),
  figures("margin", {
    label: "{line.name}: margin",
    unit: "%",
    note: "{profit.title} / revenue",
    when: "{scheme.bySegment}",
    repeat: "lines",
    across: '=IF(AND(ISNUMBER({profit}),N({profit_revenue})>0),{profit}/{profit_revenue},"n/d")',
    format: "percent",
  }),
];

/** The lines of business of each company, in each of its structures, as in the workbook of segment revenue. */
const structures: BlockTemplate = {
  key: "structure",
  repeat: ["companies", "schemes"],
  rows: [
    section("structure_head", "{company.said}{scheme.named}", "stated {scheme.stated}{scheme.before}"),
    ...[...revenue, ...comparatives({ lines: "revenue", reconciling: "reconciling" }), ...growth, ...shares].map(
      perCompany,
    ),
    ...profits,
    workings,
    ...revenueWorkings,
    ...comparison,
    blank("structure_end"),
  ],
};

/** The figures of both companies, each in its reporting currency and its own fiscal years. */
export const dataSheet: SheetTemplate = {
  key: "data",
  name: "Company data",
  purpose: "Each company in its own currency and years: figures, growth, shares, margins, checks",
  columns: modelColumns,
  periods: true,
  orientation: "landscape",
  tab: "model",
  freeze: { row: "period", heads: "columns", column: "label" },
  blocks: [peerHeader({ period: "label", live: "={model!columns}" }), companies, structures],
};
