import type { NodeHost } from "../../../src/host/node/start-node-host";
import { columnLetters } from "../../../src/plan/address";
import type { CellValue, WorkbookPlan } from "../../../src/plan/workbook-plan";

const agree = (computed: CellValue, shown: unknown): boolean => {
  if (typeof computed !== "number") return shown === (typeof computed === "object" ? computed.error : computed);
  return typeof shown === "number" && Math.abs(computed - shown) <= 1e-9 * Math.max(1, Math.abs(computed));
};

/** Cells whose plan says something else than the grid engine calculated, and how many were compared. */
export function compared(
  host: NodeHost,
  plan: WorkbookPlan,
  tabs: readonly string[],
): { cells: number; apart: string[] } {
  const apart: string[] = [];
  let cells = 0;
  for (const [at, sheet] of plan.sheets.entries()) {
    const shown = host.values(tabs[at] ?? "");
    for (const [row, planned] of sheet.cells.entries())
      for (const [column, cell] of planned.entries()) {
        if (cell?.computed === undefined) continue;
        cells++;
        const value = shown[row]?.[column] ?? "";
        if (!agree(cell.computed, value))
          apart.push(
            `${sheet.name}!${columnLetters(column)}${row + 1} ${cell.formula ?? "array"}: plan ${JSON.stringify(cell.computed)}, grid ${JSON.stringify(value)}`,
          );
      }
  }
  return { cells, apart };
}
