import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { CellPlan, CellValue } from "../../../src/plan/workbook-plan";
import { writeXlsx } from "../../../src/render/xlsx/write-xlsx";
import { templates } from "../../../templates/catalogue";
import { planOf } from "../../plan/plan-of";

/** A value as exceljs gives it: errors as objects, text runs and links with their text inside. */
function given(value: ExcelJS.CellValue | undefined): unknown {
  if (typeof value !== "object" || value === null) return value ?? undefined;
  if (value instanceof Date) return Math.round(value.getTime() / 86_400_000) + 25_569;
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return value.text;
  return value;
}

const planned = (value: CellValue | undefined): unknown => (typeof value === "object" ? value.error : value);

/** What exceljs reads from a cell beside what the plan says. */
function both(cell: CellPlan, read: ExcelJS.Cell): [unknown, unknown] {
  if (cell.formula === undefined) {
    const shown = cell.link && "sheet" in cell.link ? cell.link.sheet : cell.value;
    return [given(read.value), shown === "" ? undefined : shown];
  }
  const formula = read.value as ExcelJS.CellFormulaValue;
  // It tells a result of nothing or zero from none at all in no way.
  return [
    { formula: `=${formula.formula}`, result: given(formula.result) || undefined },
    { formula: cell.formula, result: planned(cell.computed) || undefined },
  ];
}

describe("a file as another library reads it (exceljs)", () => {
  it.each(templates.map(({ id }) => id))("%s: every value, formula, result and note", async (id) => {
    const plan = planOf(id);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(writeXlsx(plan).buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    let compared = 0;
    for (const { name, cells, freeze } of plan.sheets) {
      const sheet = book.getWorksheet(name);
      const apart: unknown[] = [];
      for (const [row, line] of cells.entries())
        for (const [column, cell] of line.entries()) {
          const read = sheet?.getRow(row + 1).getCell(column + 1);
          if (!cell || !read || (cell.formula ?? cell.value) === undefined) continue;
          const [found, wanted] = both(cell, read);
          if (JSON.stringify(found) !== JSON.stringify(wanted)) apart.push([name, row, column, found, wanted]);
          const note = typeof read.note === "string" ? read.note : read.note?.texts?.map(({ text }) => text).join("");
          if ((note ?? "") !== (cell.note ?? "")) apart.push([name, row, column, note, cell.note]);
          compared++;
        }
      expect(apart.slice(0, 5)).toEqual([]);
      const [view] = sheet?.views ?? [];
      if (freeze) expect(view).toMatchObject({ state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows });
    }
    expect(compared).toBeGreaterThan(200);
  });
});
