import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";
import { DriverWriting } from "../../../src/pane/whatif/driver-writing";
import { FollowedModel } from "../../../src/pane/whatif/followed-model";
import { driverWrites } from "../../../src/pane/whatif/question/driver-writes";
import { exampleSheet } from "../../../src/pane/whatif/sheet/example-sheet";
import type { Subject } from "../../../src/pane/whatif/subject";
import { placeText } from "../../../src/pane/whatif/workbook/area";
import { goToCells } from "../../../src/pane/workbook/go-to-cells";
import { followWorkbook } from "../../../src/pane/workbook/follow-workbook";
import { removeWorkbook } from "../../../src/render/office/remove-workbook";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { planOf } from "../../plan/plan-of";
import { exampleRows, goalOf, subjectFrom } from "./example";

describe("a model in the workbook", { timeout: 60_000 }, () => {
  let host: NodeHost;
  let model: FollowedModel;
  const run = <Answer>(act: (context: Excel.RequestContext) => Promise<Answer>) =>
    host.Excel.run(async (context) => {
      const answer = await act(context);
      await context.sync();
      return answer;
    });
  const write = (address: string, cells: readonly (readonly unknown[])[]) =>
    run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = cells.map((row) => [...row]);
      return Promise.resolve();
    });
  const select = (address: string) =>
    run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
      return Promise.resolve();
    });
  const cell = (address: string) =>
    run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("formulas");
      await context.sync();
      return (range.formulas as unknown[][])[0]?.[0];
    });
  const subject = (): Subject => {
    const found = model.reading && subjectFrom(model.reading);
    if (!found || isFailure(found)) throw new Error(found?.message ?? "nothing was read");
    return found;
  };

  beforeAll(async () => {
    host = await startNodeHost();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    await write("A1", [["A title"]]);
    await write(
      "B3:F9",
      exampleRows.map((row) => [...row]),
    );
  });
  beforeEach(() => {
    model = new FollowedModel(() => undefined);
  });
  afterAll(() => host.dispose());

  it("is none where no name says so, and what is selected then", async () => {
    await model.look();
    expect([model.looked, model.found, model.reading, model.gone]).toEqual([true, [], undefined, false]);
    await select("C5");
    await model.useSelection();
    expect(placeText(model.reading?.model ?? ({} as never))).toBe("Sheet1!B3:F9");
    expect(subject().question.asked).toBe("profit");
    await select("B:F");
    await model.useSelection();
    expect(placeText(model.reading?.model ?? ({} as never))).toBe("Sheet1!B1:F9");
    expect(subject().question.asked).toBe("profit");
  });

  it("is read again after an edit, and the same reading where nothing of it changed", async () => {
    await select("B3:F9");
    await model.useSelection();
    const before = model.reading;
    await write("H1", [[1]]);
    await model.readAgain();
    expect(model.reading).toBe(before);
    await write("C4", [[2000]]);
    await model.readAgain();
    expect(model.reading?.model.values[1]?.[1]).toBe(2000);
    await write("C4", [[1000]]);
  });

  it("follows the workbook's own events: edits, a new name of its sheet, its deletion", async () => {
    await run((context) => {
      const sheet = context.workbook.worksheets.add("Mine");
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", "a * 2"],
      ];
      sheet.activate();
      sheet.getRange("A1:B2").select();
      return Promise.resolve();
    });
    await model.useSelection();
    const news: string[] = [];
    await followWorkbook((_, change) => news.push(change?.address ?? "sheets"));
    await run((context) => {
      context.workbook.worksheets.getItem("Mine").getRange("B1").values = [[5]];
      return Promise.resolve();
    });
    await expect.poll(() => news).toContain("B1");
    await run((context) => {
      context.workbook.worksheets.getItem("Mine").name = "Yours";
      return Promise.resolve();
    });
    await expect.poll(() => news).toContain("sheets");
    news.length = 0;
    await model.look();
    expect(model.reading?.model).toMatchObject({
      sheet: "Yours",
      values: [
        ["a", 5],
        ["b", "a * 2"],
      ],
    });
    await run((context) => {
      context.workbook.worksheets.getItem("Yours").delete();
      return Promise.resolve();
    });
    await expect.poll(() => news).toContain("sheets");
    await model.look();
    expect([model.reading, model.gone]).toEqual([undefined, true]);
  });

  it("is found by the name of an inserted template and of the example", async () => {
    const plan = planOf("sensitivity", { periods: "FY2021:FY2022" });
    const [template, example] = [await writeWorkbook(plan), await writeWorkbook(exampleSheet())];
    await model.look();
    expect(model.found.map(({ name, sheet }) => `${sheet} ${name}`)).toEqual([
      "Example model example_model",
      "Model range forecast_model",
    ]);
    expect(subject().question).toMatchObject({
      asked: "gross_profit",
      drivers: ["cloud_growth", "commerce_growth", "gross_margin"],
    });
    await model.choose(model.found[1]?.source ?? ({} as never));
    expect(subject().question.asked).toBe("gross_profit");
    expect(subject().model.hasPeriods).toBe(true);
    // Its numbers are of the scenario that the table's own cell chooses, and its drivers are called as they are there.
    expect(model.reading?.scenario).toMatchObject({ name: "Base", at: { sheet: "Scenarios" } });
    const scenarios = plan.sheets.find(({ name }) => name === "Scenarios")?.cells.flat() ?? [];
    const said = scenarios.map((cell) => cell?.value);
    for (const { label } of subject().question.offered.slice(0, 4)) expect(said).toContain(label);
    await run((context) => {
      const names = context.workbook.worksheets.getItem("Scenarios").names;
      names.getItem("active_scenario").getRange().values = [["Bear"]];
      return Promise.resolve();
    });
    await model.readAgain();
    expect(model.reading?.scenario?.name).toBe("Bear");
    await removeWorkbook(example);
    await removeWorkbook(template);
  });

  it("is changed by a goal that was sought, and changed back", async () => {
    await select("B3:F9");
    await model.useSelection();
    const { model: read, reading } = subject();
    const answer = await goalOf(subject(), { driver: "margin", target: "300" });
    if (isFailure(answer) || !answer.found || isFailure(answer.found)) throw new Error("no answer");
    const writing = new DriverWriting(() => undefined);
    const texts = { before: "37%", now: "0.37" };
    await writing.write(driverWrites(read, reading, answer.driver, answer.found.value), texts);
    expect(await cell("C6")).toBe(answer.found.value);
    expect(writing.said).toBe("Sheet1!C6 was 37% and is 0.37.");
    await model.readAgain();
    const after = await goalOf(subject(), {});
    expect(isFailure(after) ? after : after.output).toBeCloseTo(300, 9);
    await writing.undo();
    expect([await cell("C6"), writing.said, writing.undoable]).toEqual([0.37, "Sheet1!C6 is 37% again.", false]);
  });

  it("leaves a cell alone that was changed since, and brings back a formula", async () => {
    await write("C4", [["=500*2"]]);
    await select("B3:F9");
    await model.useSelection();
    const { model: read, reading } = subject();
    const answer = await goalOf(subject(), { driver: "base", target: "300" });
    if (isFailure(answer) || !answer.found || isFailure(answer.found)) throw new Error("no answer");
    const writes = driverWrites(read, reading, answer.driver, answer.found.value);
    const writing = new DriverWriting(() => undefined);
    await writing.write(writes, { before: "=500*2", now: "1,100" });
    await writing.undo();
    expect(await cell("C4")).toBe("=500*2");
    await writing.write(writes, { before: "=500*2", now: "1,100" });
    await write("C4", [[7]]);
    await writing.undo();
    expect([await cell("C4"), writing.said]).toEqual([7, "Sheet1!C4 was changed since; it stays as it is."]);
    await write("C4", [[1000]]);
  });

  it("says what Excel refuses", async () => {
    await select("B3:F9");
    await model.useSelection();
    host.failSync(1, "AccessDenied");
    const writing = new DriverWriting(() => undefined);
    const { model: read, reading } = subject();
    const answer = await goalOf(subject(), { driver: "margin", target: "300" });
    if (isFailure(answer) || !answer.found || isFailure(answer.found)) throw new Error("no answer");
    await writing.write(driverWrites(read, reading, answer.driver, 1), { before: "37%", now: "1" });
    expect([writing.wrong, writing.undoable, await cell("C6")]).toEqual([true, false, 0.37]);
    expect(writing.said).toContain("The workbook is protected or open for reading only.");
    host.failSync(1, "AccessDenied");
    await model.readAgain();
    expect(model.trouble?.what).toContain("protected");
  });

  it("shows the cell that is wrong", async () => {
    await select("A1");
    const sheet = model.reading?.model.sheetId ?? (await sheetId());
    await goToCells(sheet, { row: 4, column: 2, rows: 1, columns: 1 });
    const selected = await run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("Sheet1!C5");
  });

  const sheetId = () =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
      await context.sync();
      return sheet.id;
    });
});
