import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OpenBook, plan } from "./forecast-book";

describe("a slider's results before the sheet has answered", { timeout: 60_000 }, () => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await OpenBook.start();
    open.desk.choose("Custom");
    await open.quiet();
  }, 60_000);
  afterAll(() => open.dispose());

  const last = (title: string, scenario: string) => {
    const found = open.book.results.find((one) => one.title === title);
    return found?.scenarios.find(({ name }) => name === scenario)?.values.at(-1);
  };

  it("are what the sheet says a moment later", async () => {
    const before = last("Gross profit", "Custom");
    open.desk.slide(open.driver("Long-run growth"), 0.05);
    expect(open.book.isAhead).toBe(true);
    const ahead = last("Gross profit", "Custom");
    expect(ahead).not.toBe(before);
    open.book.release();
    await open.quiet();
    expect(open.book.isAhead).toBe(false);
    expect(last("Gross profit", "Custom")).toBeCloseTo(Number(ahead), 6);
  });

  it("add up where one slider follows another before the sheet has answered", async () => {
    open.desk.slide(open.driver("Long-run growth"), 0.06);
    open.book.release();
    open.desk.slide(open.cost, 0.58);
    const ahead = ["Total revenue", "Gross profit"].map((title) => last(title, "Custom"));
    open.book.release();
    await open.quiet();
    expect(open.book.isAhead).toBe(false);
    const said = ["Total revenue", "Gross profit"].map((title) => last(title, "Custom"));
    expect(ahead).toEqual(said.map((value) => expect.closeTo(Number(value), 6) as number));
  });

  it("leave actuals and what was typed over as the sheet has them", async () => {
    const year = (at: number) =>
      open.book.results.find(({ title }) => title === "Gross profit")?.scenarios.map(({ values }) => values[at]);
    const place = plan.sheets
      .flatMap((sheet) => sheet.names.map((name) => ({ ...name, sheet: sheet.name })))
      .find(({ name }) => name === "gross_profit_custom");
    const first = /^[A-Z]+(\d+)/.exec(place?.range ?? "")?.[1] ?? "";
    await open.type(`H${first}`, 123_456, place?.sheet);
    const [actual, typed, free] = [year(0), year(2), year(3)];
    expect(typed?.at(-1)).toBe(123_456);
    open.desk.slide(open.cost, 0.5);
    expect(open.book.isAhead).toBe(true);
    expect([year(0), year(2)]).toEqual([actual, typed]);
    expect(year(3)?.at(-1)).not.toBe(free?.at(-1));
    expect(year(3)?.slice(0, -1)).toEqual(
      free?.slice(0, -1).map((value) => expect.closeTo(Number(value), 6) as number),
    );
    open.book.release();
    await open.quiet();
    expect([year(0), year(2)]).toEqual([actual, typed]);
  });

  it("are not guessed where other scenarios are formulas over the cell that moves", async () => {
    open.desk.choose("Base");
    await open.quiet();
    await open.desk.typeOver(open.cost);
    await open.quiet();
    open.desk.slide(open.cost, 0.55);
    expect(open.book.isAhead).toBe(false);
    open.book.release();
    await open.quiet();
    expect(open.cost.cells[0]?.number).toBe(0.55);
  });

  it("are given up when Excel refuses the slide", async () => {
    open.desk.choose("Custom");
    await open.quiet();
    const before = last("Total revenue", "Custom");
    open.host.failSync(1, "AccessDenied");
    open.desk.slide(open.driver("Long-run growth"), 0.07);
    expect(open.book.isAhead).toBe(true);
    open.book.release();
    await open.quiet();
    expect([open.book.isAhead, last("Total revenue", "Custom")]).toEqual([false, before]);
    expect(open.book.fault).toMatchObject({ code: "AccessDenied" });
  });
});
