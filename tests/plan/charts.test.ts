import { describe, expect, it } from "vitest";
import { planWorkbook } from "../../src/plan/plan-workbook";
import { isFailure } from "../../src/engine/failure";
import type { ChartTemplate } from "../../src/plan/chart-template";
import { seriesColors } from "../../src/plan/styles";
import type { WorkbookTemplate } from "../../src/plan/workbook-template";
import { made, defaultChoices, index } from "./plan-of";

const master = { key: "master", master: true, verdict: "check", cells: { check: "OK" } } as const;

/** A sheet of two columns and a table whose rows are the lines of each structure. */
const template = (charts: readonly ChartTemplate[], between: readonly { key: string }[] = []): WorkbookTemplate => ({
  id: "charts",
  title: "Charts",
  purpose: "",
  metric: "revenue",
  axes: ["segment"],
  sheets: [
    {
      key: "table",
      name: "Table",
      purpose: "",
      columns: [
        { key: "label", width: 20 },
        { key: "check", width: 9 },
        { key: "base", width: 9 },
        { key: "up", width: 9 },
        { key: "below", width: 9 },
      ],
      periods: false,
      orientation: "landscape",
      tab: "model",
      blocks: [
        { key: "head", rows: [master] },
        {
          key: "table",
          repeat: "schemes",
          rows: [
            { key: "start", cells: { label: "Start" } },
            ...between,
            { key: "step", repeat: "lines", cells: { label: "{line.name}", base: "=0", up: "=1", below: "=0" } },
          ],
          charts,
        },
      ],
    },
  ],
});

function chartsOf(charts: readonly ChartTemplate[], between: readonly { key: string }[] = []) {
  const plan = planWorkbook(template(charts, between), { ...defaultChoices, periods: "FY2018:FY2021" }, index, made);
  if (isFailure(plan)) throw new Error(plan.message);
  return plan.sheets[0]?.charts ?? [];
}

const waterfall: ChartTemplate = {
  key: "waterfall",
  title: "{scheme.name}",
  kind: "stacked columns",
  rows: ["start", "step"],
  categories: "label",
  columns: [
    { column: "base", name: "Base" },
    { column: "up", name: "Increase", color: "#00FF00", labels: { format: "count", at: "base" } },
    { column: "below", name: "Increase", color: "#00FF00" },
  ],
  format: "money",
};

describe("a chart of a table", () => {
  it("runs its series down the rows, first to last, and leaves base and second halves out of the legend", () => {
    expect(chartsOf([waterfall])[0]?.series).toEqual([
      { name: "Base", values: "C2:C6", categories: "A2:A6", unlisted: true },
      {
        name: "Increase",
        values: "D2:D6",
        categories: "A2:A6",
        color: "#00FF00",
        labels: { format: "0_);(0);0_);@_)", at: "base", color: "#404040" },
      },
      { name: "Increase", values: "E2:E6", categories: "A2:A6", color: "#00FF00", unlisted: true },
    ]);
  });

  it("gives every part of a doughnut a colour of its own", () => {
    const doughnut: ChartTemplate = {
      ...waterfall,
      kind: "doughnut",
      rows: ["step"],
      columns: [{ column: "up", name: "Share" }],
    };
    expect(chartsOf([doughnut])[0]?.series).toEqual([
      { name: "Share", values: "D3:D6", categories: "A3:A6", colors: seriesColors.slice(0, 4) },
    ]);
  });

  it("stands right of the columns, and the next block begins below it", () => {
    expect(chartsOf([waterfall, waterfall]).map(({ from, to }) => [from, to])).toEqual([
      ["G2", "N19"],
      ["P2", "W19"],
      ["G21", "N38"],
      ["P21", "W38"],
    ]);
  });

  it("refuses rows with others between them, and columns that do not exist", () => {
    expect(() => chartsOf([waterfall], [{ key: "between" }])).toThrow(/do not stand below each other/);
    const wrong = { ...waterfall, columns: [{ column: "top", name: "Top" }] };
    expect(() => chartsOf([wrong])).toThrow(/no column "top"/);
  });
});
