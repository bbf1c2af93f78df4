import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { blank, checkRows, figures, part, section } from "../common/rows";
import { grown, path } from "./forecast";
import { continuing, everywhere, newest, shown } from "./lines";
import { others, type Scenario, scenarios } from "./scenarios";

const unit = "{reporting.unit}";
const whole = (range: string) => `=IF(COUNT(${range})=ROWS(${range}),SUM(${range}),"incomplete")`;
const product = (of: string, ratio: string, missing: string) =>
  `=IF(AND(ISNUMBER({${of}}),ISNUMBER(${ratio})),{${of}}*${ratio},"${missing}")`;

/** One scenario, line by line, from the last actual year on. */
const scenarioRows = ({ key }: Scenario): readonly RowTemplate[] => [
  section(`head_${key}`, `={scenarios!heads.${key}}`, "{scheme.name}"),
  part(`growth_head_${key}`, "Growth"),
  figures(`growth_${key}`, {
    label: "{line.name}",
    unit: "%",
    ...continuing,
    ahead: path(`growth_${key}`, key),
    format: "percent",
    aheadStyle: "assumed",
  }),
  part(`revenue_head_${key}`, "Revenue"),
  figures(`revenue_${key}`, {
    label: "{line.name}",
    unit,
    ...continuing,
    across: shown("model!revenue"),
    ahead: grown(`revenue_${key}`, `growth_${key}`),
    format: "money",
  }),
  figures(`sum_${key}`, {
    label: "Sum of {scheme.many}",
    unit,
    across: "={model!sum}",
    ahead: whole(`{revenue_${key}*}`),
    format: "money",
    style: "subtotal",
  }),
  figures(`recon_${key}`, {
    label: "Reconciling lines",
    unit,
    when: "{scheme.reconciling}",
    across: "={model!recon_all}",
    ahead: product(`sum_${key}`, `{scenarios!used_elimination.${key}}`, "incomplete"),
    format: "money",
  }),
  figures(`total_${key}`, {
    label: "Total revenue",
    unit,
    across: shown("model!total"),
    ahead: whole(`{sum_${key}:recon_${key}*}`),
    format: "money",
    style: "total",
    name: `total_revenue_${key}`,
  }),
  figures(`cost_${key}`, {
    label: "Cost of revenue",
    unit,
    across: shown("model!cost"),
    ahead: product(`total_${key}`, `{scenarios!used_cost_ratio.${key}}`, "n/d"),
    format: "money",
  }),
  figures(`gross_${key}`, {
    label: "Gross profit",
    unit,
    ...everywhere(`=IF(AND(ISNUMBER({total_${key}}),ISNUMBER({cost_${key}})),{total_${key}}-{cost_${key}},"n/d")`),
    format: "money",
    style: "total",
    name: `gross_profit_${key}`,
  }),
  figures(`step_${key}`, {
    label: "Revenue - year before x (1 + growth), all lines",
    unit: "%",
    note: "of the year before",
    ahead: `=IF(AND(ISNUMBER({sum_${key}}),N({sum_${key}@prev})>0),(SUM({revenue_${key}*})-SUM({revenue_${key}*@prev})-SUMPRODUCT({revenue_${key}*@prev},{growth_${key}*}))/{sum_${key}@prev},{model!uncompared@base})`,
    format: "fine percent",
    style: "check",
    outline: true,
  }),
  blank(`end_${key}`),
];

const beside = (measure: "total" | "gross", label: string): readonly RowTemplate[] => [
  part(`${measure}_head`, label),
  ...scenarios.map(({ key }) =>
    figures(`${measure}_of_${key}`, {
      label: `={scenarios!heads.${key}}`,
      unit,
      ...everywhere(`={${measure}_${key}}`),
      format: "money",
    }),
  ),
  part(`${measure}_change_head`, `${label}: change to Base`),
  ...others.map(({ key }) =>
    figures(`${measure}_change_${key}`, {
      label: `={scenarios!heads.${key}}`,
      unit: "%",
      ahead: `=IF(AND(ISNUMBER({${measure}_${key}}),N({${measure}_base})<>0),{${measure}_${key}}/{${measure}_base}-1,"n/d")`,
      format: "percent",
    }),
  ),
];

const blanks = others.map(({ key }) => `{scenarios!blank.${key}}`);
const offBase = others
  .map(({ key }) => `{scenarios!blank.${key}}*(ABS(N({total_change_${key}}))+ABS(N({gross_change_${key}})))`)
  .join("+");
const steps = scenarios.map(({ key }) => `{step_${key}}`);

/** All scenarios beside each other, and what holds between them. */
export const comparison: BlockTemplate = {
  key: "comparison",
  ...newest,
  rows: [
    section("comparison_head", "Scenarios side by side", "amounts in {reporting.unit}"),
    ...beside("total", "Total revenue"),
    ...beside("gross", "Gross profit"),
    ...checkRows("active_agrees", {
      label: "active scenario's forecast = its column",
      unit: "%",
      format: "fine percent",
      difference:
        // By name, not by place: a scenario added to the table has no row here, and n/a says so.
        '=IF(AND(ISNUMBER({model!total}),ISNUMBER({scenarios!place.base})),IFERROR({model!total}/INDEX({total_of_base:total_of_custom},MATCH({scenarios!active.base},{total_of_base.label:total_of_custom},0))-1,"n/a"),{model!uncompared@base})',
      tolerance: "={cover!arithmetic.unit}",
      toleranceNote: "of the calculation itself",
      figures: ["model!revenue"],
      comparatives: ["model!now", "model!then"],
      ahead: true,
    }),
    ...checkRows("blank_equals_base", {
      label: "a blank scenario equals Base",
      unit: "fraction",
      format: "exponent",
      difference: `=IF(AND(${blanks.join("+")}>0,ISNUMBER({total_base})),${offBase},IF(ISNUMBER({total_base}),"n/a",{model!uncompared@base}))`,
      tolerance: "={cover!equal.unit}",
      toleranceNote: "two equal calculations",
      figures: ["model!revenue"],
      comparatives: ["model!now", "model!then"],
      ahead: true,
    }),
    ...checkRows("every_scenario_grows", {
      label: "scenarios: year = year before x (1 + growth)",
      unit: "%",
      format: "fine percent",
      difference: `=IF(AND(${steps.map((step) => `ISNUMBER(${step})`).join(",")}),${steps.map((step) => `ABS(${step})`).join("+")},{model!uncompared@base})`,
      tolerance: "={cover!arithmetic.unit}",
      toleranceNote: "of the calculation itself",
      figures: ["model!revenue"],
      comparatives: ["model!now", "model!then"],
      identity: true,
      ahead: true,
    }),
    blank("comparison_end"),
  ],
};

/** Every scenario in rows of its own, so that all of them follow their drivers at once. */
export const blocks: readonly BlockTemplate[] = scenarios.map((scenario) => ({
  key: scenario.key,
  ...newest,
  rows: scenarioRows(scenario),
}));
