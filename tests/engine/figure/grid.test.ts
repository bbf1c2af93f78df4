import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import { defaultOptions, type Options } from "../../../src/engine/asked/options";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { grid, type GridCell } from "../../../src/engine/figure/grid";

const index = indexDataset(dataset);
const table = (
  company: string,
  metric: string,
  periods: string[],
  more: Partial<Options> = {},
): [string, ...GridCell[]][] => {
  const found = grid(index, { company, metric, periods }, { ...defaultOptions, headers: false, ...more });
  if (isFailure(found)) throw new Error(found.message);
  return found.map(([label, ...cells]) => [typeof label === "string" ? label : "", ...cells]);
};
const numbers = (cells: readonly (GridCell | undefined)[]) =>
  cells.filter((cell): cell is number => typeof cell === "number");
const sum = (cells: readonly (GridCell | undefined)[]) => numbers(cells).reduce((all, cell) => all + cell, 0);

describe("a table of segments by periods", () => {
  it.each([
    ["BABA", "revenue", "FY2016"],
    ["BABA", "revenue", "FY2025"],
    ["BABA", "adjusted_ebita", "FY2022"],
    ["BABA", "adjusted_ebita", "FY2025"],
    ["BABA", "operating_income", "FY2021"],
    ["BABA", "operating_income", "FY2022"],
    ["AMZN", "operating_income", "FY2022"],
  ])("%s %s %s: the lines and the metric's own reconciling lines add up to the total", (company, metric, period) => {
    const rows = table(company, metric, [period]);
    expect(sum(rows.slice(0, -1).map(([, cell]) => cell))).toBe(rows.at(-1)?.[1]);
    expect(rows.filter(([, cell]) => typeof cell !== "number")).toEqual([]);
  });

  it.each([
    ["business lines (before segments)", ["FY2014", "FY2015", "FY2016"]],
    ["four segments", ["FY2017", "FY2018", "FY2019", "FY2020", "FY2021"]],
    ["seven segments", ["FY2020", "FY2021", "FY2022"]],
  ])(
    "level=all of %s: the lines below every line add up to it in every year, whatever the basis",
    (scheme, periods) => {
      for (const basis of ["latest", "first", "20-F FY2018"]) {
        const rows = table("BABA", "revenue", periods, { level: "all", scheme, basis });
        const parents = rows.filter(([path]) => rows.some(([other]) => other.startsWith(`${path} > `)));
        expect(parents.length).toBeGreaterThan(basis === "20-F FY2018" && scheme !== "four segments" ? -1 : 0);
        for (const [path, ...above] of parents) {
          const depth = path.split(" > ").length + 1;
          const below = rows.filter(([other]) => other.startsWith(`${path} > `) && other.split(" > ").length === depth);
          for (const at of above.keys())
            if (typeof above[at] === "number" && below.some((row) => typeof row[at + 1] === "number"))
              expect(sum(below.map((row) => row[at + 1])), `${path} ${periods[at] ?? ""} ${basis}`).toBe(above[at]);
        }
      }
    },
  );

  it("closes what a newer filing recast and did not split", () => {
    const rows = table("BABA", "revenue", ["FY2020", "FY2021", "FY2022"], { level: "all", scheme: "seven segments" });
    expect(rows.filter(([path]) => path.includes("recast, not split"))).toEqual([
      ["China commerce > recast, not split (split: 20-F FY2022)", "", 501379 - 501683, 591580 - 592705],
    ]);
  });

  it("a company's cost of revenue is shown by its components", () => {
    for (const company of ["BABA", "AMZN"])
      expect(table(company, "cost_of_revenue", ["FY2022"], { partial: true }).length).toBeGreaterThan(2);
  });
});
