import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { minimumRequirements, type RequirementSets } from "../../../src/host/requirement-sets";
import type { Choices } from "../../../src/plan/choices";
import type { CellValue, WorkbookPlan } from "../../../src/plan/workbook-plan";
import { removeWorkbook } from "../../../src/render/office/remove-workbook";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import type { WrittenWorkbook } from "../../../src/render/office/written-workbook";
import { startFunctions } from "../../functions/start-functions";
import { planOf } from "../../plan/plan-of";
import { wholeMatrix } from "../../whole-matrix";
import { compared } from "./compared";

const mine = [
  ["mine", 1],
  ["too", "=B1+1"],
];

/** A host with a sheet of the user's, to which the renderer speaks through office.js. */
async function start(requirements?: RequirementSets): Promise<NodeHost> {
  const host = await startFunctions(requirements);
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = mine;
    await context.sync();
  });
  await host.settle();
  return host;
}

/** The user's sheet as it was before anything was inserted. */
function expectUntouched(host: NodeHost): void {
  expect(host.formulas("Sheet1", "A1:B2")).toEqual(mine);
  expect(host.values("Sheet1", "B2")).toEqual([[2]]);
}

/** What a failed test left must not stand in the way of the next. */
async function removeAll(host: NodeHost): Promise<void> {
  const left = host.sheets().filter((name) => name !== "Sheet1");
  if (left.length === 0) return;
  await host.Excel.run(async (context) => {
    for (const name of left) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** The tab that a sheet of the plan became. */
const tabOf = (plan: WorkbookPlan, { sheets }: WrittenWorkbook, name: string): string =>
  sheets[plan.sheets.findIndex((sheet) => sheet.name === name)]?.name ?? "";

const modelTab = (written: WrittenWorkbook): string => written.sheets[1]?.name ?? "";

/** Every verdict that is not OK. */
const notOk = (host: NodeHost, plan: WorkbookPlan, written: WrittenWorkbook): string[] =>
  [...plan.checks, { label: "master", verdict: plan.master }].flatMap(({ label, verdict }) => {
    const value = host.values(tabOf(plan, written, verdict.sheet), verdict.cell)[0]?.[0];
    return String(value).startsWith("OK") ? [] : [`${label}: ${String(value)}`];
  });

/** Cells that show an error, but for the #N/A that chart data means. */
const errorsOf = (host: NodeHost, plan: WorkbookPlan, { sheets }: WrittenWorkbook): string[] =>
  plan.sheets.flatMap((sheet, at) => {
    const tab = sheets[at]?.name ?? "";
    return host.values(tab).flatMap((row, y) =>
      row.flatMap((value, x) => {
        const meant = value === "#N/A" && sheet.cells[y]?.[x]?.formula?.includes("NA()") === true;
        return typeof value === "string" && value.startsWith("#") && !meant
          ? [`${tab} ${y + 1}:${x + 1} ${value}`]
          : [];
      }),
    );
  });

/** Formula cells of the plan that show nothing at all. */
const emptyFormulas = (host: NodeHost, plan: WorkbookPlan, { sheets }: WrittenWorkbook): string[] =>
  plan.sheets.flatMap((sheet, at) => {
    const tab = sheets[at]?.name ?? "";
    const values = host.values(tab);
    return sheet.cells.flatMap((row, y) =>
      row.flatMap((cell, x) => (cell?.formula && (values[y]?.[x] ?? "") === "" ? [`${tab} ${y + 1}:${x + 1}`] : [])),
    );
  });

const gaps = (...labels: string[]): string[] => [...labels, "master"].map((label) => `${label}: INCONCLUSIVE`);
const sums = ["growth = SEG.GROWTHRATE", "shares = 100 %", "contributions = growth of total revenue"];
const costs = [
  "revenue - cost of revenue = gross profit",
  "components + balance = reported cost",
  "balance is not negative",
];

interface Case {
  readonly id: string;
  readonly asked: string;
  readonly choices: Partial<Choices>;
  /** The verdicts that holes in the dataset leave open. */
  readonly open: readonly string[];
  /** For each chart how many of its points are drawn. */
  readonly points: readonly number[];
}

const amazon: Partial<Choices> = { company: "AMZN", periods: "FY2019:FY2023" };
/** Every template, every breakdown and currency, holes, both modes. */
const cases: readonly Case[] = [
  { id: "segment-revenue", asked: "live", choices: { mode: "live" }, open: [], points: [16, 16, 21, 21] },
  {
    id: "segment-revenue",
    asked: "AMZN by product",
    choices: { ...amazon, axis: "product" },
    open: gaps("products + reconciling lines = reported total", ...sums),
    // Six lines in FY2020, seven in each of three years; FY2019 has rounded shares only.
    points: [27, 27],
  },
  {
    id: "growth-bridge",
    asked: "FY2022:FY2026 in USD, live",
    choices: { periods: "FY2022:FY2026", mode: "live", currency: "USD" },
    open: [],
    points: [14, 10],
  },
  {
    id: "segment-profitability",
    asked: "AMZN, as first stated, live",
    choices: { ...amazon, basis: "first", mode: "live" },
    open: gaps("segments + reconciling = group's profit", "rate + mix + closing = change of margin"),
    points: [16, 12],
  },
  { id: "recast", asked: "live", choices: { mode: "live" }, open: [], points: [] },
  {
    id: "cost-of-revenue",
    asked: "AMZN FY2021:FY2025, live",
    choices: { company: "AMZN", periods: "FY2021:FY2025", mode: "live" },
    open: gaps(...costs),
    points: [11, 4],
  },
  {
    id: "peer-compare",
    asked: "AMZN by product beside BABA, in USD, live",
    choices: { ...amazon, axis: "product", mode: "live" },
    open: gaps(
      "Amazon: products + reconciling lines = reported total",
      "Amazon: growth = SEG.GROWTHRATE",
      "Amazon: shares = 100 %",
    ),
    points: [10, 10],
  },
  {
    id: "business-model",
    asked: "AMZN by product in CNY",
    choices: { company: "AMZN", periods: "FY2021", axis: "product", currency: "CNY", fx: 0.14 },
    open: [],
    points: [7],
  },
  {
    id: "scenario-forecast",
    asked: "live in USD",
    choices: { periods: "FY2022:FY2026", mode: "live", currency: "USD" },
    open: [],
    points: [32, 22],
  },
  { id: "sensitivity", asked: "live", choices: { periods: "FY2022:FY2026", mode: "live" }, open: [], points: [] },
  { id: "simulation", asked: "live", choices: { periods: "FY2022:FY2026", mode: "live" }, open: [], points: [] },
  { id: "claim-check", asked: "AMZN", choices: { company: "AMZN" }, open: [], points: [] },
];
/** What npm run verify takes beside them. */
const more: readonly Case[] = [
  {
    id: "segment-revenue",
    asked: "FY2022:FY2026 in USD, live",
    choices: { periods: "FY2022:FY2026", mode: "live", currency: "USD" },
    open: [],
    points: [14, 14, 12, 12],
  },
  {
    id: "segment-revenue",
    asked: "as first stated, live",
    choices: { periods: "FY2018:FY2021", basis: "first", mode: "live" },
    open: [],
    points: [16, 16, 14, 14],
  },
  {
    id: "segment-revenue",
    asked: "FY2014:FY2026",
    choices: { periods: "FY2014:FY2026" },
    open: [],
    points: [12, 12, 28, 28, 28, 28, 12, 12],
  },
  {
    id: "segment-revenue",
    asked: "AMZN by segment, live",
    choices: { ...amazon, axis: "segment", mode: "live" },
    open: gaps("segments + reconciling lines = reported total", ...sums),
    points: [12, 12],
  },
  // No year before FY2020 in seven segments.
  { id: "growth-bridge", asked: "live", choices: { mode: "live" }, open: [], points: [16, 14] },
  {
    id: "segment-profitability",
    asked: "FY2022:FY2026 in USD, live",
    choices: { periods: "FY2022:FY2026", mode: "live", currency: "USD" },
    open: [],
    // Two years of seven segments, one of them below -100 %, and the group; three of four groups, two of them with a year before.
    points: [14, 16, 15, 10],
  },
  { id: "cost-of-revenue", asked: "live", choices: { mode: "live" }, open: [], points: [15, 5] },
  {
    id: "cost-of-revenue",
    asked: "FY2022:FY2026 in USD",
    choices: { periods: "FY2022:FY2026", currency: "USD" },
    open: [],
    // No component is disclosed in FY2025 and FY2026.
    points: [13, 5],
  },
  { id: "cost-of-revenue", asked: "FY2014:FY2026", choices: { periods: "FY2014:FY2026" }, open: [], points: [37, 13] },
  {
    id: "peer-compare",
    asked: "FY2022:FY2026 in CNY at one over the filings' rate",
    choices: { periods: "FY2022:FY2026" },
    open: gaps("Amazon: growth = SEG.GROWTHRATE"),
    points: [10, 10],
  },
  { id: "business-model", asked: "FY2022, live", choices: { mode: "live" }, open: [], points: [7] },
  { id: "claim-check", asked: "live", choices: { mode: "live" }, open: [], points: [] },
];

describe("templates in Excel", { timeout: 60_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await start();
  }, 60_000);
  afterEach(async () => {
    expectUntouched(host);
    await removeAll(host);
  });
  afterAll(() => host.dispose());

  it.each(wholeMatrix ? [...cases, ...more] : cases)("$id, $asked", async ({ id, choices, open, points }) => {
    const plan = planOf(id, choices);
    const written = await writeWorkbook(plan);
    await host.settle();
    expect(errorsOf(host, plan, written)).toEqual([]);
    expect(emptyFormulas(host, plan, written)).toEqual([]);
    expect(notOk(host, plan, written).sort()).toEqual([...open].sort());
    const { cells, apart } = compared(
      host,
      plan,
      written.sheets.map(({ name }) => name),
    );
    expect(apart).toEqual([]);
    expect(cells).toBeGreaterThan(20);
    const charts = host.charts(modelTab(written));
    const drawn = charts.map(({ series }) => series.flatMap((one) => one.points).filter((point) => point !== null));
    expect(drawn.map(({ length }) => length)).toEqual(points);
    await removeWorkbook(written);
    expect(host.sheets()).toEqual(["Sheet1"]);
  });

  it("shows where the plan says another number, word or error than the grid calculates", async () => {
    const plan = planOf("cost-of-revenue", { company: "AMZN", periods: "FY2018" });
    const wrong = (computed: CellValue): CellValue => {
      if (typeof computed === "number") return computed * (1 + 2e-9) + 2e-9;
      return typeof computed === "string" ? `${computed} ` : { error: "#VALUE!" };
    };
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) =>
        row.map((cell) => (cell?.computed === undefined ? cell : { ...cell, computed: wrong(cell.computed) })),
      ),
    }));
    const written = await writeWorkbook({ ...plan, sheets });
    await host.settle();
    const { cells, apart } = compared(
      host,
      { ...plan, sheets },
      written.sheets.map(({ name }) => name),
    );
    expect(apart.length).toBe(cells);
    expect(apart.join()).toMatch(/plan \{"error":"#VALUE!"\}, grid "#N\/A"/);
    await removeWorkbook(written);
  });

  it("shows the same numbers live and portable", async () => {
    const first = await writeWorkbook(planOf("segment-revenue", { mode: "live" }));
    const second = await writeWorkbook(planOf("segment-revenue", { mode: "portable" }));
    await host.settle();
    const rows = (written: WrittenWorkbook) => host.values(modelTab(written), "B9:J200");
    expect(rows(first)).toEqual(rows(second));
    expect(rows(first).flat()).toContain(853062);
    expect(host.formulas(modelTab(first), "F11")).not.toEqual(host.formulas(modelTab(second), "F11"));
    await removeWorkbook(second);
    await removeWorkbook(first);
  });

  it("live, follows a year that the user types over another", async () => {
    const written = await writeWorkbook(planOf("segment-revenue", { mode: "live", periods: "FY2021:FY2022" }));
    await host.settle();
    const cells = () => {
      const rows = host.values(modelTab(written), "B1:G40");
      return ["Last day of the period", "Year before", "Total revenue of the year before"].map(
        (label) => rows.find((row) => row[0] === label)?.[4],
      );
    };
    const yearRow = host.values(modelTab(written), "B1:B20").findIndex(([label]) => label === "Line") + 1;
    expect(cells()).toEqual([44286, "FY2020", 509711]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(modelTab(written)).getRange(`F${yearRow}`).values = [["FY2020"]];
      await context.sync();
    });
    await host.settle();
    expect(cells()).toEqual([43921, "FY2019", 376844]);
    await removeWorkbook(written);
  });

  it("draws the waterfall of the year that is chosen from the list of its structure's years", async () => {
    const plan = planOf("growth-bridge", { periods: "FY2020:FY2022", scheme: "seven segments" });
    const written = await writeWorkbook(plan);
    const again = await writeWorkbook(plan);
    await host.settle();
    const tab = again.sheets[2]?.name ?? "";
    const drawn = () => host.charts(tab)[0]?.series.map(({ points }) => points) ?? [];
    expect(drawn()[1]?.filter((point) => point !== null)).toEqual([717289, 853062]);
    const list = await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(tab).getRange(plan.sheets[2]?.validations[0]?.range ?? "");
      const { dataValidation } = cell;
      dataValidation.load("rule");
      cell.values = [["FY2021"]];
      await context.sync();
      return dataValidation.rule.list?.source;
    });
    expect(list).toMatch(/^='Growth bridge BABA'!\$F\$\d+:\$H\$\d+$/);
    await host.settle();
    const [base, total, up, , down] = drawn();
    expect(total?.filter((point) => point !== null)).toEqual([509711, 717289]);
    expect(base?.[1]).toBe(509711);
    expect(up?.slice(1, 4)).toEqual([149706, 14934, 5782]);
    expect(down?.[7]).toBe(218);
    expect(host.charts(tab)[0]?.series.map(({ listed }) => listed)).toEqual([false, true, true, false, true, false]);
    await removeWorkbook(again);
    await removeWorkbook(written);
  });

  it("inserted twice, both stand on their own and every reference stays inside", async () => {
    const plan = planOf("cost-of-revenue");
    const first = await writeWorkbook(plan);
    const second = await writeWorkbook(plan);
    await host.settle();
    expect(second.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => `${name} BABA`));
    expect(notOk(host, plan, second)).toEqual([]);
    const sheetsNamed = (written: WrittenWorkbook) =>
      written.sheets
        .flatMap(({ name }) => host.formulas(name).flat())
        .flatMap((formula) => String(formula).match(/'[^']+'!/g) ?? []);
    expect(sheetsNamed(first).length).toBeGreaterThan(20);
    expect(sheetsNamed(second)).toEqual(sheetsNamed(first).map((name) => name.replace("'!", " BABA'!")));
    const shown = (sheet: number, from: string) => host.values(second.sheets[sheet]?.name ?? "", from).flat();
    for (const { name } of second.sheets) expect(shown(0, "A1:B40")).toContain(name);
    expect(shown(2, "A1:A40")).toContain(modelTab(second));
    expect(shown(2, "A1:A40")).not.toContain(modelTab(first));
    await removeWorkbook(second);
    expect(host.sheets()).toEqual(["Sheet1", ...first.sheets.map(({ name }) => name)]);
    await removeWorkbook(first);
  });

  describe("the drivers of the cost model", () => {
    const plan = planOf("cost-of-revenue");
    let written: WrittenWorkbook;
    beforeEach(async () => {
      written = await writeWorkbook(plan);
    });
    afterEach(() => removeWorkbook(written));
    const first = (key: string) => {
      const name = plan.sheets[1]?.names.find((one) => one.name === key);
      if (!name) throw new Error(`no name ${key}`);
      return name.range.split(":")[0] ?? "";
    };
    const method = (key: string) => first(key).replace(/^[A-Z]+/, "D");
    const type = async (cell: string, value: string | number) => {
      await host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(modelTab(written)).getRange(cell).values = [[value]];
        await context.sync();
      });
      await host.settle();
    };
    const value = (key: string) => host.values(modelTab(written), first(key))[0]?.[0];

    it("counts a typed driver as assumed, and says so where it goes beyond the balance", async () => {
      await type(first("driver_traffic_acquisition"), 0.1);
      expect(value("assumed_cost")).toBeCloseTo(25_026.6, 6);
      expect(value("balance_not_disclosed")).toBeCloseTo(107_044 - 6_295 - 25_026.6, 6);
      expect(value("coverage_assumed_share")).toBeCloseTo(25_026.6 / 107_044, 12);
      expect(value("disclosed_cost")).toBe(6295);
      expect(notOk(host, plan, written)).toEqual([]);
      await type(first("driver_traffic_acquisition"), 0.9);
      expect(notOk(host, plan, written)).toEqual(["balance is not negative: FAIL", "master: FAIL"]);
    });

    it("leaves a component without a method in the balance, and nothing turns #N/A", async () => {
      await type(method("driver_traffic_acquisition"), "");
      expect(value("assumed_cost")).toBe(0);
      expect(value("balance_not_disclosed")).toBe(107_044 - 6_295);
      expect(errorsOf(host, plan, written)).toEqual([]);
      expect(notOk(host, plan, written)).toEqual([]);
    });

    it.each([
      ["beside a disclosed figure", "driver_payment_processing", "% of revenue", 0.1],
      ["without a method", "driver_traffic_acquisition", "", 0.1],
      ["in words", "driver_traffic_acquisition", "% of revenue", "amount"],
    ])("fails the check of drivers for one typed %s", async (_, key, how, typed) => {
      await type(method(key), how);
      await type(first(key), typed);
      expect(value("assumed_cost")).toBe(0);
      expect(notOk(host, plan, written)).toEqual(["every driver typed counts: FAIL", "master: FAIL"]);
    });
  });

  it("never shows what nobody discloses as zero", async () => {
    const plan = planOf("cost-of-revenue", { company: "AMZN", periods: "FY2018", mode: "live" });
    const written = await writeWorkbook(plan);
    await host.settle();
    const rows = host.values(modelTab(written), "B1:F200");
    const shown = (label: string) => rows.filter((row) => row[0] === label).map((row) => row[4]);
    expect(shown("Disclosed, all components")).toEqual(["n/d"]);
    expect(shown("Disclosed")).toEqual(["", "n/d", "#N/A"]);
    expect(shown("Other (not disclosed)")[0]).toBe(shown("Cost of revenue, as reported")[0]);
    expect(host.charts(modelTab(written))[0]?.series.map(({ points }) => points)[0]).toEqual([null]);
    expect(rows.filter((row) => row[0] === "Shipping").map((row) => row[2])[0]).toBe("not in the dataset");
    await removeWorkbook(written);
  });

  it("an abort takes back what was added", async () => {
    const abort = new AbortController();
    const plan = planOf("cost-of-revenue");
    const onProgress = (done: number) => {
      if (done === 4) abort.abort();
    };
    await expect(writeWorkbook(plan, { signal: abort.signal, onProgress })).rejects.toThrow(/abort/i);
    expect(host.sheets()).toEqual(["Sheet1"]);
  });

  it.each([2, 3, 5, 8])("a fault at sync %i takes back what was added", async (sync) => {
    host.failSync(sync, "GeneralException");
    await expect(writeWorkbook(planOf("cost-of-revenue"))).rejects.toMatchObject({ code: "GeneralException" });
    expect(host.sheets()).toEqual(["Sheet1"]);
  });
});

describe("an Excel with the least that the add-in asks for (ExcelApi 1.12)", { timeout: 60_000 }, () => {
  it("takes every kind of chart and list", async () => {
    const host = await start(minimumRequirements);
    expect(host.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    for (const id of ["segment-revenue", "growth-bridge", "cost-of-revenue"]) {
      const plan = planOf(id, { mode: "live" });
      const written = await writeWorkbook(plan);
      await host.settle();
      expect(notOk(host, plan, written)).toEqual([]);
      expect(errorsOf(host, plan, written)).toEqual([]);
      await removeWorkbook(written);
    }
    expectUntouched(host);
    host.dispose();
  });
});
