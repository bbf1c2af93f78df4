import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import type { Choices } from "../../../src/plan/choices";
import type { CellValue, WorkbookPlan } from "../../../src/plan/workbook-plan";
import { removeWorkbook } from "../../../src/render/office/remove-workbook";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { columnLetters } from "../../../src/plan/address";
import { templates } from "../../../templates/catalogue";
import { startFunctions } from "../../functions/start-functions";
import { planOf } from "../../plan/plan-of";

/** Every pair of company, mode and currency once, over four ranges. */
const asked: readonly Partial<Choices>[] = [
  { company: "BABA", periods: "FY2014:FY2026", mode: "live" },
  { company: "BABA", periods: "FY2019:FY2022", mode: "portable", currency: "USD" },
  { company: "AMZN", periods: "FY2016:FY2025", mode: "portable" },
  { company: "AMZN", periods: "FY2019:FY2021", mode: "live", currency: "CNY", fx: 0.14 },
];

const agree = (computed: CellValue, shown: unknown): boolean => {
  if (typeof computed !== "number") return shown === (typeof computed === "object" ? computed.error : computed);
  return typeof shown === "number" && Math.abs(computed - shown) <= 1e-9 * Math.max(1, Math.abs(computed));
};

/** Cells whose plan says something else than the grid engine calculated, and how many were compared. */
function compared(host: NodeHost, plan: WorkbookPlan, tabs: readonly string[]): { cells: number; apart: string[] } {
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

describe("what the plan says a formula comes to, the grid engine calculates too", { timeout: 60_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  }, 60_000);
  afterAll(() => host.dispose());

  /** Writes a plan, lets the grid calculate and holds one against the other. */
  async function hold(plan: WorkbookPlan): Promise<ReturnType<typeof compared>> {
    const written = await writeWorkbook(plan);
    await host.settle();
    const tabs = written.sheets.map(({ name }) => name);
    const found = compared(host, plan, tabs);
    await removeWorkbook(written);
    return found;
  }

  it.each(templates.map(({ id }) => id))("%s", async (id) => {
    for (const choices of asked) {
      const { cells, apart } = await hold(planOf(id, choices));
      expect(apart, JSON.stringify(choices)).toEqual([]);
      expect(cells).toBeGreaterThan(20);
    }
  });

  it("a wrong number, a wrong word and a wrong error are seen", async () => {
    const plan = planOf("cost-of-revenue", { company: "AMZN", periods: "FY2018" });
    const wrong = (computed: CellValue): CellValue => {
      if (typeof computed === "number") return computed * (1 + 2e-9) + 2e-9;
      return typeof computed === "string" ? `${computed} ` : { error: "#VALUE!" };
    };
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) =>
        row.map((cell) => (cell?.computed === undefined ? cell : { ...cell, computed: wrong(cell.computed) })),
      ),
    }));
    const { cells, apart } = await hold({ ...plan, sheets });
    expect(apart.length).toBe(cells);
    expect(apart.join()).toMatch(/plan \{"error":"#VALUE!"\}, grid "#N\/A"/);
  });
});
