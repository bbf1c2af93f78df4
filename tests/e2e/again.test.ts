import type { Frame } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { openPlayground, type Playground } from "./open-playground";
import { cancelOnceShown } from "./pane-steps";
import { SheetReading } from "./read-sheet";

const patience = { timeout: 20_000 };

describe("inserting, cancelled, again, and sheets the user deletes", () => {
  let playground: Playground;
  let pane: Frame;
  beforeAll(async () => {
    playground = await openPlayground();
    pane = playground.pane();
  });

  const sheets = () => playground.page.evaluate(() => window.segbookHost.sheets());
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click(patience);

  async function insert(): Promise<string[]> {
    const before = await sheets();
    await press("Insert");
    await pane.getByRole("button", { name: "Go to", exact: true }).waitFor({ timeout: 60_000 });
    await playground.page.evaluate(() => window.segbookHost.settle());
    return (await sheets()).filter((name) => !before.includes(name));
  }

  const remove = (names: readonly string[]) =>
    pane.evaluate(
      (doomed) =>
        Excel.run(async (context) => {
          for (const name of doomed) context.workbook.worksheets.getItem(name).delete();
          await context.sync();
        }),
      [...names],
    );

  async function expectSound(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const { texts } = await SheetReading.of(playground, name);
      expect(texts.filter((text) => text === "FAIL" || /^#(VALUE!|REF!|NAME\?|DIV\/0!|NUM!)$/.test(text))).toEqual([]);
    }
  }

  it("leaves the workbook as it was where Cancel is pressed while the add-in writes", async () => {
    const cancelled = cancelOnceShown(pane);
    await press("Insert");
    await cancelled;
    await pane.getByText("Cancelled. The workbook is as it was.").first().waitFor(patience);
    expect(await sheets()).toEqual(["Sheet1"]);
  });

  it("inserts a second workbook beside the first, both whole", async () => {
    const first = await insert();
    await press("Dismiss");
    const second = await insert();
    expect(second).toHaveLength(first.length);
    await pane.getByText("The same was inserted before. Undo removes this one.").waitFor(patience);
    await expectSound([...first, ...second]);
    const totals = await Promise.all(
      [first, second].map(async (names) => (await SheetReading.of(playground, names[1] ?? "")).row("Total revenue")),
    );
    expect(totals[1]).toEqual(totals[0]);
  });

  it("says in a sentence that the sheets inserted are gone as soon as they are, and nothing else changes", async () => {
    const second = (await sheets()).slice(-4);
    await remove(second);
    const left = await sheets();
    await pane.getByText("The 4 sheets inserted were deleted already.").waitFor(patience);
    await playground.picture("pane-sheets-gone");
    expect(await sheets()).toEqual(left);
  });

  it("inserts again after a deletion", async () => {
    const again = await insert();
    expect(again).toHaveLength(4);
    await expectSound(again);
    await press("Undo");
    await pane.getByText("Removed 4 sheets again.").waitFor(patience);
    expect(await sheets()).not.toContain(again[1]);
  });

  it("leaves no trace of a problem", () => {
    expect(playground.problems).toEqual([]);
    expect(playground.foreign).toEqual([]);
  });
});
