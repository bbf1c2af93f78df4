import type { BlockTemplate } from "../src/plan/block-template";
import type { SheetTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { modelColumns } from "./common/columns";
import { comparison, workings } from "./common/comparatives";
import { cover } from "./common/cover";
import { groupRows } from "./common/group";
import { modelHeader } from "./common/header";
import { blank, figures, section } from "./common/rows";
import { sources } from "./common/sources";
import { chartData, charts } from "./segment-profitability/chart-data";
import { comparatives } from "./segment-profitability/comparatives";
import { bridgeWorkings, marginBridge } from "./segment-profitability/margin-bridge";
import { margins } from "./segment-profitability/margins";
import { operatingIncome } from "./segment-profitability/operating-income";
import { profit, profitWorkings } from "./segment-profitability/profit";
import { translated } from "./segment-profitability/translated";
import { waterfall } from "./segment-profitability/waterfall";

const operating = (options: string) => ({
  seg: `SEG.GET({company.unit},"Total",{period},"operating_income","basis={basis.pair}; ${options}; na=text")`,
});

const group: BlockTemplate = {
  key: "group",
  rows: [
    ...groupRows,
    figures("operating", {
      label: "Operating income",
      unit: "{reporting.unit}",
      across: operating("scale={scale.key}"),
      format: "money",
      style: "total",
      name: "operating_income",
    }),
    figures("operating_margin", {
      label: "Operating margin",
      unit: "%",
      across: '=IF(AND(ISNUMBER({operating}),N({total})<>0),{operating}/{total},"n/d")',
      format: "percent",
      name: "operating_margin",
    }),
    figures("operating_translated", {
      label: "Operating income, translated",
      unit: "{money.unit}",
      when: "{translated}",
      across: operating("{money.options}"),
      format: "money",
      name: "operating_income_translated",
    }),
    blank("group_end"),
  ],
};

const structure: BlockTemplate = {
  key: "structure",
  repeat: "schemes",
  when: "{scheme.profit}",
  rows: [
    section("structure_head", "{scheme.name}", "stated {scheme.stated}{scheme.before}"),
    ...translated,
    ...profit,
    ...margins,
    ...operatingIncome,
    ...comparatives,
    ...marginBridge,
    workings,
    ...profitWorkings,
    ...comparison,
    ...bridgeWorkings,
    ...chartData,
    blank("structure_end"),
  ],
  charts,
};

/** Profit and margin by segment in the measure the company reports, reconciled to the group, and what moved the group's margin. */
export const segmentProfitability = [
  cover([]),
  {
    key: "model",
    name: "Segment profitability",
    purpose: "Revenue, profit and margin by segment, bridge to operating income, margin bridge, charts",
    columns: modelColumns,
    periods: true,
    orientation: "landscape",
    tab: "model",
    freeze: { row: "period", column: "label" },
    blocks: [modelHeader, group, structure],
  },
  waterfall,
  checks,
  sources,
] satisfies readonly SheetTemplate[];
