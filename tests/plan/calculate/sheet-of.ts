import { calculated } from "../../../src/plan/calculate/calculated";
import type { CellPlan, CellValue, NamePlan, SheetPlan } from "../../../src/plan/workbook-plan";

/** What a test writes into a cell: a formula, a value, nothing, or a value that is there already (an error, a truth). */
export type Written = string | number | null | { readonly computed: CellValue };

const cellOf = (written: Written): CellPlan | null => {
  if (written === null) return null;
  const look = { style: "", format: "General" };
  if (typeof written === "object") return { ...look, formula: "=SEG.GET()", ...written };
  return typeof written === "string" && written.startsWith("=")
    ? { ...look, formula: written }
    : { ...look, value: written };
};

/** A planned sheet that holds these cells from A1 on. */
export function sheetOf(
  rows: readonly (readonly Written[])[],
  name = "Sheet",
  names: readonly NamePlan[] = [],
): SheetPlan {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return {
    key: name,
    name,
    cells: rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at] ?? null))),
    widths: Array.from({ length: width }, () => 10),
    tabColor: "#000000",
    names,
    validations: [],
    conditions: [],
    charts: [],
    print: { orientation: "portrait", areas: ["A1"], across: 1, footer: { left: "", center: "", right: "" } },
    groups: [],
  };
}

/** What a formula comes to on a sheet whose column A holds these values from A1 on; an error as its name. */
export function comesTo(formula: string, ...column: readonly Written[]): CellValue {
  const rows = [[column[0] ?? null, formula], ...column.slice(1).map((value) => [value])];
  const computed = calculated([sheetOf(rows)])[0]?.cells[0]?.[1]?.computed;
  if (computed === undefined) throw new Error(`${formula} was not calculated`);
  return typeof computed === "object" ? computed.error : computed;
}
