import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/render/xlsx/write-xlsx";
import { templates } from "../../../templates/catalogue";
import { functionFiles } from "../../functions/start-functions";
import { planOf } from "../../plan/plan-of";
import { placeOf, readWorkbook } from "./read/read-workbook";

/** Names that cells may call, as Excel saves them. */
const known = functionFiles.map(({ path }) => {
  const [, id = ""] = /@customfunction (\w+)/.exec(readFileSync(path, "utf8")) ?? [];
  return `_xldudf_SEG_${id}`;
});

const asked = templates.flatMap(({ id }) =>
  [
    { company: "BABA", periods: "FY2018:FY2022" },
    { company: "AMZN", periods: "FY2021:FY2025" },
  ].map((choices) => ({ id, ...choices })),
);

describe.each(asked)("$id of $company, live", ({ id, ...choices }) => {
  const plan = planOf(id, { ...choices, mode: "live" });
  const { sheets } = readWorkbook(writeXlsx(plan));
  const cells = sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ ...cell, sheet: sheet.name })));
  const calls = cells.filter(({ formula }) => formula?.replace(/"[^"]*"/g, "").includes("_xldudf_"));

  it("calls functions there are, each as a dynamic array of its own cells", () => {
    expect(calls.length).toBeGreaterThan(0);
    for (const { formula = "", array = "", dynamic, address } of calls) {
      for (const [name] of formula.replace(/"[^"]*"/g, '""').matchAll(/_xldudf_\w+/g)) expect(known).toContain(name);
      expect([dynamic, array.split(":")[0]]).toEqual([true, address]);
    }
    expect(cells.filter(({ dynamic }) => dynamic)).toEqual(calls);
  });

  it("keeps a value for every formula and for every cell that one fills", () => {
    const at = new Map(cells.map((cell) => [`${cell.sheet}!${cell.row}:${cell.column}`, cell]));
    expect(cells.filter(({ formula, value }) => formula !== undefined && value === undefined)).toEqual([]);
    for (const { sheet, array = "" } of calls) {
      const [from = "", to = from] = array.split(":");
      const [first, last] = [placeOf(from), placeOf(to)];
      for (let row = first.row; row <= last.row; row++)
        for (let column = first.column; column <= last.column; column++)
          expect(at.get(`${sheet}!${row}:${column}`)?.value, `${sheet} ${row}:${column}`).toBeDefined();
    }
  });

  it("shows the very values of the portable file", () => {
    const portable = readWorkbook(writeXlsx(planOf(id, { ...choices, mode: "portable" })));
    for (const [place, { name, cells: own }] of sheets.entries()) {
      if (name === "Cover") continue; // says which of the two it is
      const value = (of: typeof own) =>
        of.flatMap(({ address, value }) => (value === undefined ? [] : [[address, value]]));
      expect(value(own)).toEqual(value(portable.sheets[place]?.cells ?? []));
    }
  });
});
