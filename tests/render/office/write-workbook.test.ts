import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import { indexDataset } from "../../../src/engine/fact-index";
import { isFailure } from "../../../src/engine/failure";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import type { Choices } from "../../../src/plan/choices";
import { planWorkbook } from "../../../src/plan/plan-workbook";
import type { WorkbookPlan } from "../../../src/plan/workbook-plan";
import { removeWorkbook } from "../../../src/render/office/remove-workbook";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { templates } from "../../../templates/catalogue";
import { startFunctions } from "../../functions/start-functions";

const index = indexDataset(dataset);
const choices: Choices = {
  company: "BABA",
  periods: "FY2018:FY2022",
  currency: "reporting",
  fx: "convenience",
  scale: 1e6,
  basis: "latest",
  scheme: "auto",
  mode: "live",
};

function planOf(id: string, more: Partial<Choices> = {}): WorkbookPlan {
  const template = templates.find((known) => known.id === id);
  if (!template) throw new Error(`no template ${id}`);
  const plan = planWorkbook(template, { ...choices, ...more }, index, { version: "0.1.0" });
  if (isFailure(plan)) throw new Error(plan.message);
  return plan;
}

describe("writing a plan through office.js", { timeout: 60_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [
        ["mine", 1],
        ["too", "=B1+1"],
      ];
      await context.sync();
    });
    await host.settle();
  });
  afterEach(() => {
    expect(host.values("Sheet1", "A1:B2")).toEqual([
      ["mine", 1],
      ["too", 2],
    ]);
  });
  afterAll(() => host.dispose());

  const verdicts = (plan: WorkbookPlan, names: readonly string[]) => {
    const tab = (planned: string) => names[plan.sheets.findIndex(({ name }) => name === planned)] ?? "";
    return plan.checks.map(
      ({ label, verdict }) => `${label}: ${String(host.values(tab(verdict.sheet), verdict.cell)[0]?.[0])}`,
    );
  };

  it.each(["live", "portable"] as const)("inserts segment-revenue for BABA FY2018:FY2022, %s", async (mode) => {
    const plan = planOf("segment-revenue", { mode });
    const written = await writeWorkbook(plan);
    await host.settle();
    const names = written.sheets.map(({ name }) => name);
    expect(verdicts(plan, names).filter((line) => !/: (OK|INCONCLUSIVE)$/.test(line))).toEqual([]);
    const model = host.values(names[1] ?? "", "A1:Z400").flat();
    expect(model).toContain(853062);
    await removeWorkbook(written);
    expect(host.sheets()).toEqual(["Sheet1"]);
  });
});
