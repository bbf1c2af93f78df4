import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { freeze } from "../../../src/pane/share/freeze";
import { thaw } from "../../../src/pane/share/thaw";
import type { Choices } from "../../../src/plan/choices";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { templates } from "../../../templates/catalogue";
import { startFunctions } from "../../functions/start-functions";
import { planOf } from "../../plan/plan-of";
import { wholeMatrix } from "../../whole-matrix";

const made = { date: "2026-01-31", dataset: "test" };
/** Spilled tables, a model over a range; npm run verify takes all templates. */
const kinds = ["growth-bridge", "sensitivity"];
const chosen = templates.map(({ id }) => id).filter((id) => wholeMatrix || kinds.includes(id));
const ahead = new Set(["scenario-forecast", "sensitivity", "simulation"]);

describe("freezing and thawing what templates insert", { timeout: 60_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  }, 60_000);
  afterAll(() => host.dispose());
  afterEach(async () => {
    await host.Excel.run(async (context) => {
      for (const name of host.sheets().filter((one) => one !== "Sheet1"))
        context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  });

  const all = () => ({
    formulas: host.sheets().map((name) => host.formulas(name)),
    values: host.sheets().map((name) => host.values(name)),
    texts: host.sheets().map((name) => host.texts(name)),
  });

  it.each(chosen)("%s: frozen it shows the same, thawed it is the same", async (id) => {
    const choices: Partial<Choices> = { mode: "live", ...(ahead.has(id) && { periods: "FY2022:FY2026" }) };
    await writeWorkbook(planOf(id, choices));
    await host.settle();
    const before = all();
    const calls = before.formulas
      .flat(2)
      .filter((held) => /[^"]\bSEG\.[A-Z]/.test(String(held)) && String(held).startsWith("=")).length;
    expect(calls).toBeGreaterThan(0);
    const frozen = await freeze({}, made);
    expect(frozen).toMatchObject({ formulas: calls, waiting: 0, guarded: [] });
    await host.settle();
    const between = all();
    expect(between.values).toEqual(before.values);
    expect(between.texts).toEqual(before.texts);
    expect(
      between.formulas.flat(2).filter((held) => String(held).startsWith("=") && String(held).includes("SEG.")),
    ).toEqual([]);
    const thawed = await thaw();
    expect(thawed).toMatchObject({ formulas: calls, edited: [], gone: [], differing: [], guarded: [] });
    await host.settle();
    expect(all()).toEqual(before);
  });
});
