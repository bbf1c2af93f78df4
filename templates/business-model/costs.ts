import type { BlockTemplate } from "../../src/plan/block-template";
import { blank, section } from "../common/rows";
import { look, reporting, share, shown, typed } from "./look";

/** Cost of revenue by nature, as far as it is disclosed, and what is not. */
export const costs: BlockTemplate = {
  key: "costs",
  rows: [
    section("costs_head", "Cost of revenue, line by line"),
    {
      ...look,
      key: "component",
      repeat: "components",
      when: "{sourced}",
      cells: {
        label: "{component.name}",
        unit: "{reporting.unit}",
        note: "{component.state}",
        shown: { seg: `SEG.COST({company.unit},{.label},{period},"${shown}; na=text")` },
        share,
      },
      across: { seg: `SEG.COST({company.unit},{.label},{period},"${reporting}; na=text")` },
    },
    {
      ...look,
      key: "component",
      repeat: "own costs",
      cells: {
        label: { input: null, prompt: "What is paid for, such as wages; blank where there are fewer" },
        unit: "{reporting.unit}",
        shown: typed,
        share,
      },
      across: { input: null, prompt: "Its cost in the year; blank stays in the balance" },
    },
    {
      ...look,
      key: "balance",
      cells: {
        label: "Other (not disclosed)",
        unit: "{reporting.unit}",
        note: "balances to the reported cost",
        shown: '=IF(ISNUMBER({cost.shown}),{cost.shown}-SUM({component*.shown}),"n/d")',
        share,
      },
      across: '=IF(ISNUMBER({cost}),{cost}-SUM({component*}),"n/d")',
      style: "subtotal",
      own: {
        cells: {
          label: "Other",
          unit: "{reporting.unit}",
          note: "balances to the cost of revenue",
          shown: typed,
          share,
        },
      },
    },
    blank("costs_end"),
  ],
};
