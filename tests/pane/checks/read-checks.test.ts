import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { worst } from "../../../src/pane/checks/check-list";
import { goToCells } from "../../../src/pane/workbook/go-to-cells";
import { readChecks } from "../../../src/pane/checks/read-checks";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { startFunctions } from "../../functions/start-functions";
import { planOf } from "../../plan/plan-of";

describe("the checks of inserted workbooks", { timeout: 60_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  }, 60_000);
  afterAll(() => host.dispose());

  const run = async (work: (book: Excel.Workbook) => void) => {
    await host.Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    });
    await host.settle();
  };

  it("a workbook without any has none", async () => expect(await readChecks()).toEqual([]));

  it("are read from each Checks sheet as it is, and follow edits, new names and moved columns", async () => {
    const one = await writeWorkbook(planOf("growth-bridge", { mode: "live" }));
    await writeWorkbook(planOf("cost-of-revenue", { company: "AMZN", periods: "FY2021:FY2025", mode: "live" }));
    await host.settle();
    const [bridge, cost] = await readChecks();
    expect([bridge?.sheet, bridge?.master, cost?.sheet, cost?.master]).toEqual([
      "Checks",
      "ok",
      "Checks AMZN",
      "inconclusive",
    ]);
    expect(bridge?.model).toEqual({ sheet: "Growth bridge", cells: "A1" });
    expect(bridge?.title).toMatch(/^Growth bridge: /);
    expect(bridge?.rows.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 5 }, () => "ok"));
    expect(bridge?.rows[0]).toMatchObject({
      label: "year before + steps = reported total",
      structure: "Four segments",
      sheet: "Growth bridge",
      difference: "0",
      failed: "0",
      target: { sheet: "Growth bridge", cells: expect.stringMatching(/^[A-Z]+\d+:[A-Z]+\d+$/) as string },
    });
    const open = cost?.rows.filter(({ verdict }) => verdict === "inconclusive") ?? [];
    expect(open).toHaveLength(3);
    expect(open.every(({ why, gaps }) => why !== "" && Number(gaps) > 0)).toBe(true);

    // A figure that is typed over breaks the sum; the sheet's own name and a moved column change nothing.
    const tab = one.sheets[1]?.name ?? "";
    await run((book) => {
      book.worksheets.getItem("Checks").name = "Prüfungen (1)";
      book.worksheets.getItem("Prüfungen (1)").getRange("C:C").insert("Right");
      book.worksheets.getItem("Prüfungen (1)").getRange("1:2").insert("Down");
    });
    const total = host.values(tab).findIndex((row) => row[1] === "Total revenue");
    await run(
      (book) => (book.worksheets.getItem(tab).getRange(`F${total + 1}:J${total + 1}`).values = [[1, 2, 3, 4, 5]]),
    );
    const [failing] = await readChecks();
    expect([failing?.sheet, failing?.master, failing?.said]).toEqual(["Prüfungen (1)", "fail", "FAIL"]);
    const failed = failing?.rows.filter(({ verdict }) => verdict === "fail") ?? [];
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0]?.label).toBe("year before + steps = reported total");
    expect(failed[0]?.difference).toMatch(/^[\d,.]+$/);
    expect(worst([failing?.master ?? "ok", cost?.master ?? "ok"])).toBe("fail");

    const [first] = failed;
    expect(first && (await goToCells(first.target.sheet, first.target.cells))).toBe(true);
    const selected = await host.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe(`'${first?.target.sheet ?? ""}'!${first?.target.cells ?? ""}`);
    expect(await goToCells("Not there", "A1")).toBe(false);
  });

  it("a verdict that is an error is neither right nor wrong", async () => {
    await run((book) => (book.worksheets.getItem("Checks AMZN").getRange("E9").formulas = [["=1/0"]]));
    const cost = (await readChecks()).find(({ sheet }) => sheet === "Checks AMZN");
    expect(cost?.rows[0]).toMatchObject({ verdict: "unknown", said: "#DIV/0!" });
  });
});
