import { expect, it } from "vitest";
import { readReference } from "../../../src/plan/calculate/read-reference";
import type { Choices } from "../../../src/plan/choices";
import { templates } from "../../../templates/catalogue";
import { planOf } from "../plan-of";

/** The charts of a workbook by name, and how many numbers each series of theirs reads. */
const chartsOf = (id: string, choices: Partial<Choices>): [string, number[]][] =>
  planOf(id, choices).sheets.flatMap(({ charts, cells }) =>
    charts.map(({ name, series }): [string, number[]] => [
      name,
      series.map(({ values }) => {
        const { top = 0, bottom = 0, left = 0, right = 0 } = readReference(values) ?? {};
        const read = cells.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
        return read.filter((cell) => typeof (cell?.computed ?? cell?.value) === "number").length;
      }),
    ]),
  );

it.each(templates.map(({ id }) => id))("no chart of %s is an axis alone", (id) => {
  for (const choices of [{ periods: "FY2018:FY2022" }, { company: "AMZN", periods: "FY2019:FY2021" }])
    for (const [name, numbers] of chartsOf(id, choices)) expect(Math.max(...numbers), name).toBeGreaterThan(0);
});

it("a margin that no two years state has no bridge to draw; a workbook to type into has every chart", () => {
  const names = (choices: Partial<Choices>) => chartsOf("segment-profitability", choices).map(([name]) => name);
  const bridges = names({ periods: "FY2018:FY2022" }).filter((name) => name.includes("bridge of"));
  expect(bridges).toEqual(["Seven segments: bridge of the group's adjusted EBITA margin"]);
  const own = { name: "Muster AG", currency: "EUR", lines: ["Machines", "Services"] };
  expect(names({ own, periods: "FY2021:FY2022" })).toHaveLength(3);
});
