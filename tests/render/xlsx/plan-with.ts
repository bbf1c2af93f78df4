import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/plan/workbook-plan";

/** A workbook of one sheet with these cells and whatever else is given. */
export function planWith(
  cells: readonly (readonly (Partial<CellPlan> | null)[])[],
  sheet: Partial<SheetPlan> = {},
  styles: WorkbookPlan["styles"] = {},
): WorkbookPlan {
  return {
    template: "test",
    title: "Test",
    description: "",
    live: false,
    styles: { plain: {}, ...styles },
    checks: [],
    master: { sheet: "Model", cell: "A1" },
    sheets: [
      {
        key: "model",
        name: "Model",
        cells: cells.map((row) => row.map((cell) => cell && { style: "plain", format: "General", ...cell })),
        widths: (cells[0] ?? []).map(() => 10),
        tabColor: "#000000",
        names: [],
        validations: [],
        conditions: [],
        charts: [],
        print: { orientation: "portrait", areas: ["A1"], across: 1, footer: { left: "", center: "&A", right: "" } },
        groups: [],
        ...sheet,
      },
    ],
  };
}
