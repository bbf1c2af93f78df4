import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../src/host/node/start-node-host";
import { excelWorkbook } from "../../src/pane/insert/excel-workbook";
import { Insertion } from "../../src/pane/insert/insertion";
import { readShare } from "../../src/pane/share/read-share";
import { resultBook } from "../../src/pane/whatif/sheet/result-book";
import { columnLetters } from "../../src/plan/address";
import type { CellPlan, WorkbookPlan } from "../../src/plan/workbook-plan";
import { Figures, seconds } from "./figures";

const rows = 5_000;
const columns = 200;
/** The row whose cells are formulas; the first hundred rows have a note. */
const formulaRow = 4_999;

const cellAt = (row: number, column: number): CellPlan => ({
  style: row % 10 === 0 ? "label" : "typed",
  format: column % 3 === 0 ? "0.0%" : "#,##0",
  ...(row === formulaRow
    ? { formula: `=${columnLetters(column)}1+${columnLetters(column)}2` }
    : { value: row * columns + column }),
  ...(row < 100 && column < 10 && { note: `Row ${row + 1} of a filing, page ${column + 1}. `.repeat(20) }),
});

function millionCells(): WorkbookPlan {
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, at) => cellAt(row, at)));
  return resultBook({ title: "Many", name: "Many", live: false, rows: cells });
}

const figures = new Figures();

describe("a plan of 1,000,000 cells", { timeout: 1_200_000 }, () => {
  const plan = millionCells();
  let host: NodeHost;
  let insertion: Insertion<WorkbookPlan>;
  let onChange: () => void = () => undefined;
  beforeAll(async () => {
    host = await startNodeHost();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    insertion = new Insertion(excelWorkbook, () => onChange());
  });
  afterAll(() => {
    host.dispose();
    figures.print();
  });
  const empty = { sheets: ["Sheet1"], cells: [[""]] };
  const workbook = () => ({ sheets: host.sheets(), cells: host.values("Sheet1", "A1") });

  it("cancelled on the way leaves the workbook as it was", async () => {
    const heard: number[] = [];
    onChange = () => {
      const { state } = insertion;
      if (state.phase !== "working") return;
      heard.push(state.done);
      if (state.done === 5) insertion.cancel();
    };
    await insertion.start("many", () => plan);
    expect(insertion.state.phase).toBe("said");
    expect(Math.max(...heard)).toBe(5);
    expect(workbook()).toEqual(empty);
  });

  it("goes in, in requests below Excel's limit, and says how far it is", async () => {
    const told: string[] = [];
    let longest = 0;
    let last = performance.now();
    onChange = () => {
      const { state } = insertion;
      if (state.phase !== "working") return;
      told.push(`${state.done} ${state.label}`);
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    };
    host.payload.largestRequest = 0;
    const took = await seconds(() => insertion.start("many", () => plan));
    expect(insertion.state.phase).toBe("done");
    await host.settle();
    expect(new Set(told).size).toBeGreaterThan(8);
    expect(host.payload.largestRequest).toBeGreaterThan(1_000_000);
    expect(host.payload.largestRequest).toBeLessThanOrEqual(2_500_000);
    expect(host.values("Many", "A1:C1")).toEqual([[0, 1, 2]]);
    expect(host.values("Many", "GR4999:GR5000")).toEqual([[999_799], [199 + 399]]);
    figures.say(
      "1,000,000 cells inserted",
      `${took.toFixed(0)} s, ${new Set(told).size} requests, the largest ${(host.payload.largestRequest / 1e6).toFixed(2)} MB`,
      "2.5 MB a request",
    );
  });

  it("is read by the pane, in answers below Excel's limit", async () => {
    host.payload.largestResponse = 0;
    const took = await seconds(async () => {
      expect((await readShare({})).live).toBe(0);
    });
    expect(host.payload.largestResponse).toBeLessThanOrEqual(5_000_000);
    figures.say(
      "1,000,000 cells read by Freeze & share",
      `${took.toFixed(0)} s, the largest answer ${(host.payload.largestResponse / 1e6).toFixed(2)} MB`,
      "5 MB an answer",
    );
  });

  it("goes again", async () => {
    await insertion.undo();
    expect(workbook()).toEqual(empty);
  });
});
