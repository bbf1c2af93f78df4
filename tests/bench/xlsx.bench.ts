import ExcelJS from "exceljs";
import { bench, describe } from "vitest";
import type { CellPlan, WorkbookPlan } from "../../src/plan/workbook-plan";
import { styles } from "../../src/plan/styles";
import { writeXlsx } from "../../src/render/xlsx/write-xlsx";
import { templates } from "../../templates/catalogue";
import { isFailure } from "../../src/engine/failure";
import { planOf, tryPlan } from "../plan/plan-of";

const rows = 10_000;
const money = "#,##0_);(#,##0);#,##0_);@_)";

/** Ten columns: two texts, five figures, three formulas with what they come to, in six looks. */
const row = (at: number): CellPlan[] => [
  { value: `Line ${at % 500}`, style: "label", format: "General" },
  { value: "CNY m", style: "unit", format: "General" },
  ...[1, 2, 3, 4, 5].map((year): CellPlan => ({
    value: (at * 7919 * year) % 1_000_003,
    style: at % 10 === 9 ? "total" : "filed",
    format: money,
  })),
  { formula: `=SUM(C${at + 1}:G${at + 1})`, computed: at * 3.5, style: "formula", format: money },
  { formula: `=C${at + 1}/H${at + 1}`, computed: 0.25, style: "other sheet", format: "0.0%" },
  { formula: `=IF(C${at + 1}>0,"OK","FAIL")`, computed: "OK", style: "verdict", format: "General" },
];

const plan: WorkbookPlan = {
  ...planOf("cost-of-revenue"),
  styles,
  sheets: [
    {
      key: "model",
      name: "Model",
      cells: Array.from({ length: rows }, (_, at) => row(at)),
      widths: [30, 10, 12, 12, 12, 12, 12, 14, 10, 10],
      tabColor: "#1F3864",
      names: [],
      validations: [],
      conditions: [],
      charts: [],
      print: {
        orientation: "landscape",
        areas: [`A1:J${rows}`],
        across: 1,
        footer: { left: "", center: "&A", right: "" },
      },
      groups: [],
    },
  ],
};

/** The same cells, values and looks, as its own documentation writes them. */
async function throughExceljs(): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Model");
  const argb = (color: string) => ({ argb: `FF${color.slice(1)}` });
  const looks = Object.fromEntries(
    Object.entries(plan.styles).map(([name, { bold, italic, size = 11, color, fill, align, indent, top, bottom }]) => [
      name,
      {
        font: {
          name: "Calibri",
          size,
          bold: bold ?? false,
          italic: italic ?? false,
          ...(color ? { color: argb(color) } : {}),
        },
        ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: argb(fill) } as const } : {}),
        ...(align ? { alignment: { horizontal: align, indent: indent ?? 0 } } : {}),
        border: {
          ...(top ? { top: { style: top.line, color: argb(top.color) } } : {}),
          ...(bottom ? { bottom: { style: bottom.line, color: argb(bottom.color) } } : {}),
        },
      },
    ]),
  );
  for (const [at, cells] of (plan.sheets[0]?.cells ?? []).entries()) {
    const line = sheet.getRow(at + 1);
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      const target = line.getCell(column + 1);
      target.value =
        cell.formula === undefined
          ? (cell.value ?? null)
          : { formula: cell.formula.slice(1), result: cell.computed as number | string };
      target.style = { ...looks[cell.style], numFmt: cell.format };
    }
  }
  await book.xlsx.writeBuffer();
}

describe("100,000 styled cells as an .xlsx file (at least twice as fast as exceljs)", () => {
  bench("render/xlsx", () => void writeXlsx(plan), { time: 3_000, iterations: 3, warmupIterations: 1 });
  bench("comparison: exceljs", throughExceljs, { time: 3_000, iterations: 3, warmupIterations: 1 });
});

/** Planned each time, where planOf remembers. */
function planned(id: string): WorkbookPlan {
  const made = tryPlan(id);
  if (isFailure(made)) throw new Error(made.message);
  return made;
}

describe.each(templates)("building $id as a file: planned and written (at most 300 ms)", ({ id }) => {
  bench("BABA FY2018:FY2022", () => {
    writeXlsx(planned(id));
  });
  bench("of it, planned (at most 20 ms)", () => {
    planned(id);
  });
});
