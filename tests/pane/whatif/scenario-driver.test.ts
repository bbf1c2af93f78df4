import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { cellsOf, DriverWriting } from "../../../src/pane/whatif/driver-writing";
import { FollowedModel } from "../../../src/pane/whatif/followed-model";
import { driverWrites } from "../../../src/pane/whatif/question/driver-writes";
import { OpenBook } from "../scenarios/forecast-book";
import { goalOf, subjectFrom } from "./example";

const cloud = "cloud_intelligence_group_first_growth";

describe("a goal on a forecast that follows a scenario table", { timeout: 120_000 }, () => {
  let open: OpenBook;
  const model = new FollowedModel(() => undefined);
  const writing = new DriverWriting(() => undefined);
  const texts = { before: "blank (15% inherited)", now: "24%" };

  beforeAll(async () => {
    open = await OpenBook.start();
    await open.type("F10", "Custom");
    await model.look();
  });
  afterAll(() => open.dispose());

  async function sought(target: string) {
    await model.readAgain();
    const subject = model.reading && subjectFrom(model.reading, { output: "total_revenue", period: "FY2031E" });
    if (!subject || isFailure(subject)) throw new Error("no model");
    const answer = await goalOf(subject, { driver: cloud, target });
    if (isFailure(answer) || !answer.found || isFailure(answer.found)) throw new Error("no answer");
    return { writes: driverWrites(subject.model, subject.reading, answer.driver, answer.found.value), answer };
  }
  const formula = async (sheet: string, address: string) =>
    open.host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
      await context.sync();
      return (range.formulas as unknown[][])[0]?.[0];
    });
  const verdicts = () => open.host.values("Checks", "E12:E30").flat();

  it("is written into the active scenario's own cell: model, forecast and Scenarios follow, all checks hold", async () => {
    const { writes, answer } = await sought("1300000");
    expect(cellsOf(writes)).toBe("Scenarios!I22 (scenario Custom)");
    const before = verdicts();
    await writing.write(writes, texts);
    await open.quiet();
    expect(writing.said).toBe("Scenarios!I22 (scenario Custom) was blank (15% inherited) and is 24%.");
    const value = answer.found && !isFailure(answer.found) ? answer.found.value : NaN;
    expect([open.at("I22"), open.at("J37"), open.at("J17", "Model range")]).toEqual([value, value, value]);
    expect(await formula("Model range", "J17")).toBe("='Scenarios'!$J37");
    expect(open.at("O14", "Forecast")).toBeCloseTo(1_300_000, 5);
    expect(verdicts()).toEqual(before);
    expect(before).not.toContain("FAIL");
  });

  it("is taken back: the cell is blank again", async () => {
    await writing.undo();
    await open.quiet();
    expect([await formula("Scenarios", "I22"), open.at("J37")]).toEqual(["", open.at("F22")]);
    expect(open.driver("Cloud Intelligence Group: growth").cells[open.names.indexOf("Custom")]?.holds).toBe("blank");
    expect(writing.said).toContain("Scenarios!I22 (scenario Custom) is blank");
  });

  it("replaces a scenario's formula and brings it back", async () => {
    await open.type("F10", "Bull");
    const held = await formula("Scenarios", "G22");
    const { writes } = await sought("1300000");
    expect(writes.before[0]?.contents).toEqual([[held]]);
    await writing.write(writes, texts);
    await writing.undo();
    expect([cellsOf(writes), await formula("Scenarios", "G22")]).toEqual(["Scenarios!G22 (scenario Bull)", held]);
    await open.type("F10", "Custom");
  });

  it("is written into the model where its cell says something else", async () => {
    for (const other of ["='Scenarios'!$F37", "='Scenarios'!$J37+0"]) {
      await open.type("J17", other, "Model range");
      const { writes } = await sought("1300000");
      expect([cellsOf(writes), writes.before[0]?.contents]).toEqual(["Model range!J17", [[other]]]);
    }
  });
});
