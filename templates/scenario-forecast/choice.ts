import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { facts, title } from "../common/header";
import { blank, section } from "../common/rows";
import { inEach, scenarios } from "./scenarios";

/** The header of the scenarios' sheet. */
export const scenariosHeader: BlockTemplate = { key: "header", rows: [title, ...facts, blank("header_end")] };

const reading = (key: string, text: string, name = ""): RowTemplate => ({
  key,
  cells: { ...(name === "" ? {} : { section: name }), label: text },
  styles: { section: "fact key", label: "fact" },
});

/** Which scenario the forecast shows, and what the defaults are made from. */
export const choice: BlockTemplate = {
  key: "choice",
  rows: [
    section("choice_head", "Choice"),
    {
      key: "active",
      cells: {
        label: "Active scenario (choose from the list)",
        base: { input: scenarios[0].name, listIn: "{heads.base:.custom}", prompt: "The scenario that Forecast shows" },
      },
      formats: { base: "text" },
      name: "active_scenario",
      named: "base",
    },
    {
      key: "place",
      cells: {
        label: "Its place among the scenarios",
        unit: "count",
        base: '=IFERROR(MATCH({active.base},{heads.base:.custom},0),"not in the list")',
      },
      formats: { base: "count" },
      style: "chart data",
    },
    {
      key: "spread",
      cells: {
        label: "Bull, Bear: share of the past range added or taken off",
        unit: "%",
        base: { input: 0.25, atLeast: 0, prompt: "0 makes Bull and Bear equal to Base" },
        note: "an assumption, typed",
      },
      styles: { base: "assumption" },
      formats: { base: "percent" },
      name: "scenario_spread",
      named: "base",
    },
    blank("choice_reading"),
    reading(
      "reading_growth",
      "Growth begins with a line's growth in the first forecast year; each year closes the line's fade of the gap to the long-run growth.",
      "Reading",
    ),
    reading(
      "reading_blank",
      "A blank cell inherits: from the scenario named in the row below the heads, else from Base. Custom is blank, so it equals Base.",
    ),
    reading(
      "reading_default",
      "Hatched cells are assumptions: formulas over the actuals where they are black or green, typed where they are blue. Type over any.",
    ),
    blank("choice_end"),
  ],
};

/** The scenario that each column takes its blank cells from: any before it, so that there is no circle. */
export const inherits: RowTemplate = {
  key: "inherits",
  cells: {
    label: "Blank cells inherit from (Base where this is blank)",
    note: "inherits",
    ...inEach(({ key }, place) =>
      place === 0
        ? ""
        : {
            input: null,
            listIn: `{heads.base:.${scenarios[place - 1]?.key ?? key}}`,
            prompt: "Where blank cells come from: a scenario to the left; Base where this is blank",
          },
    ),
  },
  formats: inEach(() => "text"),
};
