import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { fileOfScenarios } from "../../../src/pane/scenarios/file-of-scenarios";
import { nameTrouble } from "../../../src/pane/scenarios/scenario-name";
import { hostileTexts } from "../../security/hostile-texts";
import { costRow, headRow, OpenBook } from "./forecast-book";

const activeAgrees = "active scenario's forecast = its column";

describe("scenarios added, renamed, removed, imported", { timeout: 60_000 }, () => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await OpenBook.start();
  }, 60_000);
  afterAll(() => open.dispose());
  afterEach(() => expect(open.book.fault).toBeUndefined());

  it("a new scenario stands before the last one, inherits, and everything follows it", async () => {
    const base = open.result("Gross profit", "Base");
    const last = open.host.values("Side by side", "A14:K17");
    await open.desk.add("Severe");
    await open.quiet();
    expect(open.names).toEqual(["Base", "Bull", "Bear", "Severe", "Custom"]);
    expect(open.at("F10")).toBe("Severe");
    expect(open.desk.shown).toBe("Severe");
    expect(open.cost.cells[3]).toMatchObject({ holds: "blank", from: "Base" });
    expect(open.host.values("Side by side", "A14:K17")).toEqual(last);
    const total = () => open.host.values("Forecast", "K14:O14")[0]?.map(Number);
    const before = total();
    open.desk.type(open.cost, 0.9);
    open.desk.type(open.driver("Long-run growth"), 0.1);
    await open.quiet();
    expect(total()?.at(-1)).toBeGreaterThan(Number(before?.at(-1)));
    expect(open.result("Gross profit", "Base")).toEqual(base);
    // No sheet has rows for it: the model range answers, and says what Forecast says of the active scenario.
    const severe = open.result("Total revenue", "Severe")?.slice(-5).map(Number);
    expect(severe).toEqual(total()?.map((value) => expect.closeTo(value, 6) as number));
    const shownRow = open.book.reading.results.flatMap(({ scenarios }) => scenarios.filter((one) => one.isCalculated));
    expect(shownRow.map(({ name }) => name)).toEqual(["Severe", "Severe"]);
    for (const check of ["exactly one scenario is active", "every scenario inherits from one to its left"])
      expect([check, open.verdict(check)]).toEqual([check, "OK"]);
    expect(open.verdict(activeAgrees)).toBe("OK");
    open.desk.choose("Custom");
    await open.quiet();
    expect(open.verdict(activeAgrees)).toBe("OK");
    // The new one inherits from another to its left.
    await open.type(`I${headRow + 1}`, "Bear");
    expect(open.driver("Cloud Intelligence Group: growth").cells[3]?.from).toBe("Bear");
  });

  it("a value that was typed and a whole slide say what the driver was and is, and are taken back", async () => {
    open.desk.choose("Custom");
    await open.quiet();
    const growth = "Long-run growth";
    const held = () => open.driver(growth).cells[4]?.holds;
    open.desk.type(open.driver(growth), 0.15);
    await open.quiet();
    expect(open.desk.said?.text).toBe("Long-run growth of Custom was 3.0% and is 15.0%.");
    const before = open.result("Total revenue", "Custom");
    for (const value of [0.16, 0.17, 0.2]) open.desk.slide(open.driver(growth), value);
    open.book.release();
    const undone = open.desk.undo(); // pressed before Excel has answered
    await open.quiet();
    await undone;
    expect(open.desk).toMatchObject({ said: { text: "Taken back." }, canUndo: false });
    expect([open.driver(growth).cells[4]?.number, open.result("Total revenue", "Custom")]).toEqual([0.15, before]);
    for (const value of [0.18, 0.25]) open.desk.slide(open.driver(growth), value);
    open.book.release();
    await open.quiet();
    expect(open.desk.said?.text).toBe("Long-run growth of Custom was 15.0% and is 25.0%.");
    // Changed on the sheet since: what was said is no longer so, and taking it back would undo another's work.
    const row = open.host.values("Scenarios", "A1:B60").findIndex(([, label]) => label === growth) + 1;
    await open.type(`J${row}`, 0.01);
    expect([open.desk.said, open.desk.canUndo]).toEqual([undefined, false]);
    await open.desk.undo();
    expect(open.at(`J${row}`)).toBe(0.01);
    await open.desk.reset([open.driver(growth)]);
    await open.quiet();
    expect(held()).toBe("blank");
  });

  it("is renamed wherever the table says its name", async () => {
    await open.type(`J${headRow + 1}`, "Bear");
    open.desk.choose("Bear");
    await open.quiet();
    await open.desk.rename("Downturn");
    await open.quiet();
    expect(open.names).toEqual(["Base", "Bull", "Downturn", "Severe", "Custom"]);
    expect([open.at("F10"), open.at(`I${headRow + 1}`), open.at(`J${headRow + 1}`)]).toEqual(Array(3).fill("Downturn"));
    expect(open.result("Gross profit", "Downturn")).toBeDefined();
    await open.desk.undo();
    await open.quiet();
    expect(open.names[2]).toBe("Bear");
    expect(open.at("F10")).toBe("Bear");
  });

  it("is not removed where others inherit from it or sheets show it; else it goes and comes back", async () => {
    for (const [scenario, why] of [
      ["Base", "is what the others inherit from"],
      ["Bear", "Severe, Custom inherits from Bear"],
      ["Bull", "side by side"],
    ] as const) {
      open.desk.choose(scenario);
      await open.quiet();
      await open.desk.remove();
      expect(open.desk.said?.text).toContain(why);
      expect(open.names).toHaveLength(5);
    }
    open.desk.choose("Severe");
    await open.quiet();
    const column = open.host.formulas("Scenarios", "I1:I60");
    await open.desk.remove();
    await open.quiet();
    expect(open.names).toEqual(["Base", "Bull", "Bear", "Custom"]);
    expect(open.at("F10")).toBe("Base");
    await open.desk.undo();
    await open.quiet();
    expect(open.names).toEqual(["Base", "Bull", "Bear", "Severe", "Custom"]);
    expect(open.host.formulas("Scenarios", "I1:I60")).toEqual(column);
    expect(open.verdict("exactly one scenario is active")).toBe("OK");
  });

  it("a file with texts that Excel would take for formulas is refused, as names and as values, and nothing is written", () => {
    const file = (scenario: string, value: unknown) =>
      JSON.stringify({
        kind: "segbook scenarios",
        version: 1,
        scenarios: [{ name: "Base" }, { name: scenario }],
        drivers: [{ driver: "cost_ratio", values: [null, value] }],
      });
    const names = open.names;
    const refused = hostileTexts.filter((one) => nameTrouble(one, []) !== undefined && !one.startsWith("'"));
    expect(refused.length).toBeGreaterThan(15);
    for (const text of refused)
      for (const content of [file(text, 0.5), file("Storm", text)]) {
        open.desk.readFile("cases.json", content);
        expect(open.desk.review, JSON.stringify(text)).toBeUndefined();
        expect(open.desk.said?.text, JSON.stringify(text)).toMatch(/formula|would take it|is no name/);
      }
    expect(open.names).toEqual(names);
    open.desk.readFile("cases.json", file("Storm", 0.5));
    expect(open.desk.review?.changes).toMatchObject({ added: ["Storm"] });
    open.desk.review = undefined;
  });

  it("a file exported changes nothing when it is read again; one that is changed says what it changes, then writes it", async () => {
    const { grid } = open.book.reading;
    if (!grid) throw new Error("No table");
    const text = fileOfScenarios(grid);
    if (isFailure(text)) throw new Error(text.message);
    open.desk.readFile("cases.json", text);
    expect(open.desk.review).toBeUndefined();
    expect(open.desk.said?.text).toBe("cases.json says what the table says: there is nothing to change.");
    const file = JSON.parse(text) as {
      scenarios: { name: string; inherits?: string }[];
      drivers: { driver: string; values: unknown[] }[];
    };
    file.scenarios.push({ name: "Boom", inherits: "Bull" }, { name: "Bust" });
    for (const { driver, values } of file.drivers) values.push(driver === "cost_ratio" ? 0.3 : null, null);
    const cost = file.drivers.find(({ driver }) => driver === "cost_ratio");
    if (cost) cost.values[0] = 0.6;
    open.desk.readFile("cases.json", JSON.stringify(file));
    expect(open.desk.review?.changes).toMatchObject({
      added: ["Boom", "Bust"],
      parents: [{ scenario: "Boom", parent: "Bull" }],
      values: [
        { scenario: "Base", value: 0.6, before: { holds: "formula" } },
        { scenario: "Boom", value: 0.3 },
      ],
    });
    expect(open.names).toHaveLength(5);
    await open.desk.import();
    await open.quiet();
    expect(open.names).toEqual(["Base", "Bull", "Bear", "Severe", "Boom", "Bust", "Custom"]);
    expect(open.cost.cells.map(({ number }) => number).slice(3)).toEqual([0.9, 0.3, 0.6, open.cost.cells[2]?.number]);
    expect(open.at(`F${costRow}`)).toBe(0.6);
    open.desk.choose("Boom");
    await open.quiet();
    expect(open.verdict("exactly one scenario is active")).toBe("OK");
    expect(open.verdict("every scenario inherits from one to its left")).toBe("OK");
  });

  it("a file that does not fit is refused with a sentence and changes nothing", async () => {
    const before = open.host.formulas("Scenarios", "A1:N60");
    const file = (driver: string, value: unknown) =>
      JSON.stringify({
        kind: "segbook scenarios",
        version: 1,
        scenarios: [{ name: "Base" }],
        drivers: [{ driver, values: [value] }],
      });
    for (const [text, why] of [
      ["{", "The file is no JSON"],
      [file("cost_rato", 0.5), 'Did you mean "cost_ratio"?'],
      [file("cost_ratio", "=1+1"), "take for a formula"],
    ] as const) {
      open.desk.readFile("bad.json", text);
      expect(open.desk.said).toMatchObject({ isRefusal: true });
      expect(open.desk.said?.text).toContain(why);
    }
    await open.quiet();
    expect(open.host.formulas("Scenarios", "A1:N60")).toEqual(before);
  });
});

describe("an import that Excel stops", { timeout: 60_000 }, () => {
  let open: OpenBook;
  beforeEach(async () => {
    open = await OpenBook.start();
  }, 60_000);
  afterEach(() => open.dispose());

  it("leaves the table as it was", async () => {
    const before = open.host.formulas("Scenarios", "A1:N60");
    open.desk.readFile(
      "cases.json",
      JSON.stringify({
        kind: "segbook scenarios",
        version: 1,
        scenarios: [{ name: "Base" }, { name: "Boom" }],
        drivers: [{ driver: "cost_ratio", values: [0.5, 0.3] }],
      }),
    );
    open.host.failSync(2, "GeneralException", 6);
    await open.desk.import();
    await open.quiet();
    expect(open.book.fault).toMatchObject({ code: "GeneralException" });
    expect(open.host.formulas("Scenarios", "A1:N60")).toEqual(before);
    expect(open.names).toEqual(["Base", "Bull", "Bear", "Custom"]);
  });
});
