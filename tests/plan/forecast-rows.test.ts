import { describe, expect, it } from "vitest";
import { isFailure } from "../../src/engine/failure";
import { planWorkbook } from "../../src/plan/plan-workbook";
import type { RowTemplate } from "../../src/plan/row-template";
import type { WorkbookTemplate } from "../../src/plan/workbook-template";
import { defaultChoices, index, made, templateOf } from "./plan-of";

/** A template of one sheet with these rows, over FY2024 to FY2026 and what it goes on for. */
function rowsOf(rows: readonly RowTemplate[], forecast = 3) {
  const template: WorkbookTemplate = {
    ...templateOf("scenario-forecast"),
    forecast,
    sheets: [
      {
        key: "model",
        name: "Model",
        purpose: "Rows.",
        columns: [
          { key: "label", width: 20 },
          { key: "note", width: 20 },
        ],
        periods: true,
        blocks: [
          { key: "rows", rows },
          { key: "checks", rows: [{ key: "master", cells: { note: "OK" }, verdict: "note", master: true }] },
        ],
        orientation: "portrait",
        tab: "model",
      },
    ],
  };
  const plan = planWorkbook(template, { ...defaultChoices, periods: "FY2024:FY2026" }, index, made);
  if (isFailure(plan)) throw new Error(plan.message);
  const cells = plan.sheets[0]?.cells.slice(0, rows.length) ?? [];
  return cells.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? ""));
}

describe("rows of forecast years", () => {
  const growing: RowTemplate = { key: "growing", across: "=1", ahead: "={growing@prev}*2", firstAhead: "={growing}*0" };

  it("have content of their own under the first one", () => {
    const [row] = rowsOf([{ ...growing, firstAhead: "=10" }]);
    expect(row).toEqual(["", "", "=1", "=1", "=1", "=10", "=F$1*2", "=G$1*2"]);
  });

  it("have the first one's content alone where nothing is said of the others", () => {
    expect(rowsOf([{ key: "only", firstAhead: "=10" }])).toEqual([["", "", "", "", "", "=10", "", ""]]);
  });

  it("have the same content under all where nothing is said of the first", () => {
    expect(rowsOf([{ key: "same", across: "=1", ahead: "=2" }])[0]?.slice(5)).toEqual(["=2", "=2", "=2"]);
  });

  it("have none where the template goes on for no years", () => {
    expect(rowsOf([{ ...growing, firstAhead: "=10" }], 0)).toEqual([["", "", "=1", "=1", "=1"]]);
  });

  it("are reached by @base, @past and @next from any column, wherever the formula stands", () => {
    const asked = "=SUM({growing@past})+{growing@base}-{growing@next}";
    const [, row] = rowsOf([
      { ...growing, firstAhead: "=10" },
      { key: "asks", cells: { note: asked }, across: asked, ahead: "={growing}/{growing@next}" },
    ]);
    const same = "=SUM($C$1:$E$1)+$E$1-$F$1";
    expect(row).toEqual(["", same, same, same, same, "=F$1/$F$1", "=G$1/$F$1", "=H$1/$F$1"]);
  });
});
