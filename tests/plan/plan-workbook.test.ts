import { describe, expect, it } from "vitest";
import type { CellPlan } from "../../src/plan/workbook-plan";
import { matrix, named, planOf, rowsLabelled, sheetOf } from "./plan-of";

const values = (row: readonly (CellPlan | null)[] | undefined) => row?.slice(5).map((cell) => cell?.value);
const headings = (id: string, choices: Parameters<typeof planOf>[1]) =>
  sheetOf(planOf(id, choices), "model").cells.flatMap((row) =>
    row[0]?.style.includes("section") ? [row[0].value] : [],
  );

describe("segment-revenue", () => {
  it("gives BABA FY2018:FY2022 a block for four segments and one for seven, and the filed totals", () => {
    const model = sheetOf(planOf("segment-revenue"), "model");
    expect(headings("segment-revenue", {}).filter((text) => text !== undefined)).toEqual([
      "Group",
      "Four segments",
      "Seven segments",
    ]);
    expect(values(rowsLabelled(model, "Total revenue")[0])).toEqual([250266, 376844, 509711, 717289, 853062]);
    expect(model.charts.map(({ title }) => title)).toEqual([
      "Four segments: revenue, CNY m",
      "Four segments: share of total revenue",
      "Seven segments: revenue, CNY m",
      "Seven segments: share of total revenue",
    ]);
  });

  it("spans each structure over all years it is stated for; overlap years stand in both", () => {
    const cloud = sheetOf(planOf("segment-revenue"), "model").cells.filter(
      (row) => row[1]?.value === "Cloud computing" || row[1]?.value === "Cloud",
    );
    expect(values(cloud[0])).toEqual([13390, 24702, 40016, 60120, undefined]);
    const seven = cloud.find((row) => row[1]?.value === "Cloud");
    expect(values(seven)).toEqual([undefined, undefined, 40301, 60558, 74568]);
  });

  it("crosses from seven segments to four groups with the elimination as a reconciling line", () => {
    const choices = { periods: "FY2022:FY2026" };
    expect(headings("segment-revenue", choices)).toEqual(["Group", "Seven segments", "Four groups"]);
    const model = sheetOf(planOf("segment-revenue", choices), "model");
    const elimination = rowsLabelled(model, "Unallocated and inter-segment elimination")[0];
    expect(values(elimination)).toEqual([undefined, undefined, -75444, -100708, -87216]);
    expect(elimination?.[3]?.value).toBe("reconciling line");
    expect(model.cells.some((row) => row[1]?.value === "Share of the sum of segments")).toBe(true);
  });

  it("keeps one structure where the user names it", () => {
    expect(headings("segment-revenue", { scheme: "Seven Segments" })).toEqual(["Group", "Seven segments"]);
  });

  it("takes Amazon by segment with the hole of FY2020 as n/d", () => {
    const model = sheetOf(planOf("segment-revenue", { company: "Amazon" }), "model");
    expect(headings("segment-revenue", { company: "AMZN" })).toEqual(["Group", "Three segments"]);
    expect(values(rowsLabelled(model, "AWS")[0])).toEqual([25655, 35026, "n/d", 62202, 80096]);
    expect(rowsLabelled(model, "AWS")[0]?.[7]?.note).toBe("AMZN revenue AWS FY2020 is not in the dataset: not found.");
  });

  it("takes Amazon by product: FY2020 as rounded in its source, lines of other years no hole", () => {
    const model = sheetOf(planOf("segment-revenue", { company: "AMZN", axis: "product" }), "model");
    expect(values(rowsLabelled(model, "Online stores")[0])).toEqual([122987, "n/d", 197000, 222075, 220004]);
    expect(values(rowsLabelled(model, "Lines in the year's table")[0])).toEqual([6, 6, 6, 7, 7]);
    // Six lines printed in billions and the total in millions.
    expect(values(rowsLabelled(model, "Tolerance")[0])?.[2]).toBe(3000.5);
  });

  it("holds the prior year as stated with this year: both ends of a growth come from one filing", () => {
    const model = sheetOf(planOf("segment-revenue"), "model");
    const [headline, now, then] = rowsLabelled(model, "Digital media and entertainment");
    expect(values(headline)?.[1]).toBe(24286);
    expect([values(now)?.[1], values(then)?.[1]]).toEqual([24077, 19564]);
  });

  it("translates amounts, keeps ratios on the reporting currency and says so", () => {
    const plan = planOf("segment-revenue", { currency: "USD" });
    const model = sheetOf(plan, "model");
    expect(String(model.cells[3]?.[1]?.value)).toBe(
      "USD in millions, translated at the convenience rate of each year's filing.",
    );
    expect(String(model.cells[4]?.[1]?.value)).toBe("Growth, shares and margins come from the reporting currency CNY.");
    expect(values(rowsLabelled(model, "Total revenue, translated")[0])?.[4]).toBe(134567);
    expect(rowsLabelled(model, "Total revenue")[0]?.[2]?.value).toBe("CNY m");
  });
});

describe("cost-of-revenue", () => {
  it("states each component as disclosed, in part or not at all, with a driver beside it", () => {
    const model = sheetOf(planOf("cost-of-revenue"), "model");
    const [disclosed, driver] = rowsLabelled(model, "Payment processing");
    expect(values(disclosed)).toEqual([6295, 8252, 8723, 10598, 11824]);
    expect(disclosed?.[3]?.value).toBe("disclosed");
    expect(driver?.[3]?.value).toBe("% of revenue");
    expect(values(driver)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(values(rowsLabelled(model, "Traffic acquisition")[0])).toEqual(["n/d", "n/d", "n/d", "n/d", "n/d"]);
    expect(values(rowsLabelled(model, "Content acquisition > Amortization of licensed copyrights")[0])).toEqual([
      6111, 11391, 9390, 9093, 8610,
    ]);
    expect(model.validations.map(({ list }) => list).filter(Boolean)).toHaveLength(8);
  });

  it("says of checks that cannot fail that they hold by construction: identities, and figures derived from the others", () => {
    const holds = (company: string, periods: string) =>
      sheetOf(planOf("cost-of-revenue", { company, periods }), "checks")
        .cells.filter((row) => row[4]?.formula?.includes("by construction"))
        .map((row) => row[1]?.value);
    const identity = "components + balance = reported cost";
    expect(holds("AMZN", "FY2021:FY2022")).toEqual(["revenue - cost of revenue = gross profit", identity]);
    // The gross profit of FY2021 is stated, not derived.
    expect(holds("BABA", "FY2021:FY2022")).toEqual([identity]);
  });

  it("says how far a component is disclosed in the years asked for", () => {
    const state = (company: string, periods: string, component: string) =>
      rowsLabelled(sheetOf(planOf("cost-of-revenue", { company, periods }), "model"), component)[0]?.[3]?.value;
    expect(state("BABA", "FY2022:FY2024", "Payment processing")).toBe("disclosed");
    expect(state("BABA", "FY2022:FY2026", "Payment processing")).toBe("no data FY2025-26");
    expect(state("AMZN", "FY2018", "Shipping")).toBe("not in the dataset");
    expect(state("AMZN", "FY2020:FY2024", "Shipping")).toBe("rounded; no data FY2024");
    expect(state("BABA", "FY2022", "Traffic acquisition")).toBe("not disclosed");
  });

  it("balances to the reported cost in a row of its own and draws the three kinds apart", () => {
    const model = sheetOf(planOf("cost-of-revenue"), "model");
    expect(rowsLabelled(model, "Other (not disclosed)")[0]?.[5]?.formula).toMatch(
      /^=IF\(ISNUMBER\(F\$\d+\),F\$\d+-N\(F\$\d+\)-F\$\d+,"n\/d"\)$/,
    );
    expect(model.charts.map(({ kind, series }) => [kind, series.map(({ name }) => name)])).toEqual([
      ["stacked columns", ["Disclosed", "Assumed", "Other (not disclosed)"]],
      ["lines", ["Gross margin"]],
    ]);
  });
});

describe("where one begins to read", () => {
  const own = { name: "Acme", currency: "CNY", periods: "FY2021:FY2022", lines: ["One", "Two"] };
  it.each([
    ["segment-revenue", {}, "Segment revenue", 250266],
    ["cost-of-revenue", { mode: "live" }, "Cost of revenue", 250266],
    ["recast", { company: "AMZN" }, "Recast", 232887],
    ["scenario-forecast", {}, "Forecast", 250266],
    ["sensitivity", {}, "Sensitivity", "gross_profit"],
    ["business-model", {}, "Business model", 853062],
    ["segment-revenue", { own }, "Segment revenue", undefined],
  ] as const)("%s %j: the first figure of the sheet it is about", (id, choices, name, shown) => {
    const plan = planOf(id, choices);
    expect(plan.begin?.sheet).toBe(name);
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(plan.begin?.cell ?? "") ?? [];
    const cell = plan.sheets.find((sheet) => sheet.name === name)?.cells[Number(row) - 1]?.[letters.charCodeAt(0) - 65];
    expect(cell?.value ?? cell?.computed).toBe(shown);
  });
});

describe("a live workbook", () => {
  it("holds one array formula for each data block and nothing in the cells it fills", () => {
    const model = sheetOf(planOf("segment-revenue", { mode: "live" }), "model");
    const anchors = model.cells.flat().filter((cell) => cell?.formula?.startsWith("=SEG."));
    expect(anchors.length).toBeLessThanOrEqual(20);
    const revenue = rowsLabelled(model, "Core commerce")[0]?.[5];
    expect(revenue).toMatchObject({ array: { rows: 4, columns: 4 } });
    expect(revenue?.formula).toContain('"axis=segment; scheme=four segments; basis=latest; scale=M; na=text")');
    for (const [row, cells] of model.cells.entries())
      for (const [column, cell] of cells.entries())
        for (let down = 0; down < (cell?.array?.rows ?? 0); down++)
          for (let right = 0; right < (cell?.array?.columns ?? 0); right++) {
            const filled = model.cells[row + down]?.[column + right];
            if (filled !== cell) expect([filled?.value, filled?.formula]).toEqual([undefined, undefined]);
          }
  });

  it("calls the add-in at most 300 times, whatever is asked", () => {
    const calls = planOf("segment-revenue", { mode: "live", periods: "FY2014:FY2026" }).sheets.flatMap(({ cells }) =>
      cells.flat().filter((cell) => cell?.formula?.includes("SEG.")),
    );
    expect(calls.length).toBeLessThanOrEqual(300);
  });
});

describe.each(matrix.map((entry) => [named(entry), ...entry] as const))("%s", (_, id, choices) => {
  const planned = () => planOf(id, choices);

  it("is plain data: a JSON round trip changes nothing", () => {
    const plan = planned();
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it("has a cover, a model, checks and sources, rows of one length, every style it uses and names that are used once", () => {
    const plan = planned();
    const keys = plan.sheets.map(({ key }) => key);
    expect([...keys.slice(0, 2), ...keys.slice(-2)]).toEqual(["cover", "model", "checks", "sources"]);
    for (const { cells, widths, names } of plan.sheets) {
      expect(new Set(cells.map((row) => row.length))).toEqual(new Set([widths.length]));
      expect(cells.flat().filter((cell) => cell !== null && plan.styles[cell.style] === undefined)).toEqual([]);
      expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
      expect(names.map(({ name }) => name).filter((name) => !/^[a-z_][a-z0-9_]*$/.test(name))).toEqual([]);
    }
  });

  it("shows the light of all checks on every sheet and a row for each check", () => {
    const plan = planned();
    const master = `='${plan.master.sheet}'!${plan.master.cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
    for (const { key, cells } of plan.sheets)
      expect(cells[0]?.[0]?.formula).toBe(key === "checks" ? master.replace(/^='Checks'!/, "=") : master);
    expect(plan.checks.length).toBeGreaterThanOrEqual(3);
    expect(new Set(plan.checks.map(({ verdict }) => verdict.cell)).size).toBe(plan.checks.length);
  });

  it("cites every figure it shows on the Sources sheet", () => {
    const plan = planned();
    const titles = new Set(sheetOf(plan, "sources").cells.map((row) => row[9]?.value));
    const shown = plan.sheets.flatMap(({ cells }) => cells.flat()).flatMap((cell) => cell?.source?.title ?? []);
    expect(shown.filter((title) => !titles.has(title))).toEqual([]);
  });
});

it("marks what was read in a copy: the number, its note, and its row on the Sources sheet", () => {
  const copied = planOf("segment-revenue", { company: "AMZN", periods: "FY2024:FY2025" });
  const aws = sheetOf(copied, "model").cells.find((row) => row[1]?.value === "AWS" && row[5]?.source) ?? [];
  expect(aws.slice(5).map((cell) => [cell?.value, cell?.format])).toEqual([
    [107556, "#,##0_);(#,##0);#,##0_);@_)"],
    [128725, '#,##0"*";(#,##0)"*";#,##0"*";@_)'],
  ]);
  expect(aws[6]?.note).toContain(
    "Marked * because it was read in a secondary copy: confirm it against the filing (10-K FY2025), the dataset has no address of it.",
  );
  const rows = sheetOf(copied, "sources").cells.filter((row) => row[1]?.value === "AWS" && row[4]?.value === "FY2025");
  expect(rows[0]?.[8]?.value).toBe("disclosed, secondary copy *");
  expect(rows[0]?.[10]?.value).toMatch(
    /^Copy: confirm against 10-K FY2025, of which the dataset has no address\. .*10-K\. Read in a copy/,
  );
  expect(rows[0]?.[7]?.link).toBeUndefined();
  // A page of the filing itself, where the dataset has one from other figures.
  const bridge = planOf("segment-profitability", { periods: "FY2023:FY2024" });
  const linked = sheetOf(bridge, "sources").cells.filter(
    (row) => String(row[8]?.value).endsWith("copy *") && row[7]?.link,
  );
  for (const row of linked) expect(row[7]?.link).not.toEqual({ url: row[11]?.value });
});
