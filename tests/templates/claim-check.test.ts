import { describe, expect, it } from "vitest";
import { claims } from "../../src/data/claims";
import { dataset } from "../../src/data/dataset";
import { checkClaims } from "../../src/engine/explain/claim-check";
import { indexDataset } from "../../src/engine/facts/fact-index";
import { isFailure } from "../../src/engine/failure";
import { planWorkbook } from "../../src/plan/plan-workbook";
import type { CellPlan, SheetPlan } from "../../src/plan/workbook-plan";
import { made, defaultChoices, index, planOf, sheetOf, templateOf } from "../plan/plan-of";

/** What a cell shows. */
const shown = (cell: CellPlan | null | undefined) => cell?.value ?? cell?.computed;

/** Rows of a sheet below its heads, as what each column shows under its head. */
function table(sheet: SheetPlan): Record<string, unknown>[] {
  const heads = sheet.cells[1]?.map((cell) => String(cell?.value ?? "")) ?? [];
  return sheet.cells
    .filter((row) => typeof row[0]?.value === "number")
    .map((row) => Object.fromEntries(heads.map((head, column) => [head, shown(row[column])])));
}

describe.each(["BABA", "AMZN"])("the claims about %s", (company) => {
  const rows = table(sheetOf(planOf("claim-check", { company }), "model"));
  const checks = checkClaims(index, claims, company);

  it("all stand, each number apart, with the engine's figure and difference", () => {
    expect(rows.map((row) => row["No."])).toEqual(checks.map((_, place) => place + 1));
    for (const [place, { claim, claimed, stated, difference, statedUnit }] of checks.entries()) {
      const row = rows[place] ?? {};
      expect(row["The article says"]).toBe(claim.quote);
      expect(row["The filing says"]).toBe(claim.filingSays === "" ? "" : claim.filingSays);
      expect(row["Claimed"]).toBe(claimed);
      if (claimed === undefined) continue;
      expect([row["Unit"], row["Its unit"]]).toEqual([claim.unit, statedUnit]);
      if (typeof stated === "number") expect(row["Filed"], claim.claim).toBeCloseTo(stated, 9);
      else expect(row["Filed"], claim.claim).toBe("n/d");
      if (typeof difference === "number") expect(row["Difference"], claim.claim).toBeCloseTo(difference, 9);
      else expect(row["Difference"], claim.claim).toBe("n/m");
    }
  });

  it("have the verdict that was read; where a number decides it comes to the same", () => {
    expect(rows.map((row) => row["Verdict"])).toEqual(checks.map(({ claim }) => claim.verdict));
    for (const row of rows)
      if (row["Number"] === "within") expect(row["Verdict"]).toBe("confirmed");
      else if (row["Number"] !== "words") expect(row["Verdict"]).not.toBe("confirmed");
  });

  it("are counted by verdict", () => {
    const summary = sheetOf(planOf("claim-check", { company }), "model").cells;
    const count = (label: string) => shown(summary.find((row) => row[1]?.value === label)?.[2]);
    for (const verdict of ["confirmed", "wrong", "conflicting within the article", "not checkable"])
      expect(count(verdict)).toBe(checks.filter(({ claim }) => claim.verdict === verdict).length);
    expect(count("Claims, each number apart")).toBe(checks.length);
  });

  it("lead to the page they were checked against", () => {
    const { cells } = sheetOf(planOf("claim-check", { company }), "model");
    const linked = cells.flatMap((row) => row[12]?.link ?? []);
    expect(linked).toEqual(checks.flatMap(({ claim }) => (claim.sourceUrl === "" ? [] : [{ url: claim.sourceUrl }])));
  });
});

describe("what a number decides", () => {
  const rows = table(sheetOf(planOf("claim-check"), "model"));
  const claimed = (number: unknown) => rows.find((row) => row["Claimed"] === number) ?? {};

  it("a count of people read as dollars is a unit error, and no difference is taken", () => {
    for (const number of [903, 305])
      expect(claimed(number)).toMatchObject({
        Unit: "USD million",
        "Its unit": "million people",
        Difference: "n/m",
        Number: "unit error",
        Verdict: "wrong",
      });
  });

  it("1.3 trillion leaves a hundred billion open, six segments none", () => {
    expect(claimed(1300)).toMatchObject({ Number: "within", Verdict: "confirmed" });
    expect(claimed(6)).toMatchObject({
      Filed: 7,
      Difference: 1,
      Number: "outside",
      Verdict: "conflicting within the article",
    });
  });

  it("says nothing where the basis leaves the figure out, and the verdict read stands", () => {
    const named = planOf("claim-check", { basis: "20-F FY2024" });
    const revenue = table(sheetOf(named, "model")).find((row) => row["Claimed"] === 85);
    expect(revenue).toMatchObject({ Filed: "n/d", Number: "n/d", Verdict: "confirmed" });
  });
});

describe("live", () => {
  const plan = () => planOf("claim-check", { mode: "live" });

  it("asks SEG.GET for amounts and SEG.SHARE for shares, a call for each figure", () => {
    const calls = plan()
      .sheets.flatMap(({ cells }) => cells.flat())
      .flatMap((cell) => cell?.formula?.match(/^=SEG\.\w+/) ?? []);
    expect(calls.filter((call) => call === "=SEG.SHARE")).toHaveLength(4);
    expect(calls.filter((call) => call === "=SEG.GET").length).toBeGreaterThan(5);
    expect(calls.length).toBeLessThanOrEqual(300);
  });

  it("lists the segments that a claim counts, from one call", () => {
    const counted = sheetOf(plan(), "figures").cells.filter((row) => row[3]?.value === "revenue" && row[6] === null);
    expect(counted.map((row) => row[1]?.value)).toEqual([
      "China commerce",
      "International commerce",
      "Local consumer services",
      "Cainiao",
      "Cloud",
      "Digital media and entertainment",
      "Innovation initiatives and others",
    ]);
    expect(counted.map((row) => row[5]?.array)).toEqual([
      { rows: 7, columns: 1 },
      ...Array.from({ length: 6 }, () => undefined),
    ]);
  });
});

it("is refused for a company of which the article says nothing, with those it is for", () => {
  const [, amazon] = dataset.companies;
  if (!amazon) throw new Error("no second company");
  const other = { ...amazon, id: "ACME", name: "Acme", aliases: [] };
  const more = indexDataset({
    ...dataset,
    companies: [...dataset.companies, other],
    periodEnds: { ...dataset.periodEnds, ACME: dataset.periodEnds["AMZN"] ?? {} },
    figures: [
      ...dataset.figures,
      ...dataset.figures.filter(({ company }) => company === "AMZN").map((figure) => ({ ...figure, company: "ACME" })),
    ],
    filings: [
      ...dataset.filings,
      ...dataset.filings.filter(({ company }) => company === "AMZN").map((filing) => ({ ...filing, company: "ACME" })),
    ],
  });
  const plan = planWorkbook(templateOf("claim-check"), { ...defaultChoices, company: "ACME" }, more, made);
  expect(isFailure(plan) && plan.message).toBe(
    '"Claim check" has nothing to show for Acme: the dataset holds claims of BABA, AMZN only.',
  );
});

describe("of a company of one's own", () => {
  const own = { name: "Mine", currency: "EUR", lines: ["Sales doubled", "Market leader"] };
  const plan = planOf("claim-check", { own, periods: "FY2022" });
  const rows = table(sheetOf(plan, "model"));

  it("the claims named are rows to type into, by the same formulas", () => {
    expect(rows.map((row) => row["Claim"])).toEqual(own.lines);
    const model = sheetOf(plan, "model").cells.filter((row) => typeof row[0]?.value === "number");
    for (const row of model) {
      expect([row[2], row[3], row[5], row[13]].map((cell) => cell?.origin)).toEqual(Array(4).fill("typed"));
      expect(row[8]?.formula).toMatch(/^=IF\(AND\(ISNUMBER/);
    }
    const figures = sheetOf(plan, "figures").cells.filter((row) => typeof row[0]?.value === "number");
    expect(figures.map((row) => [row[5]?.origin, row[8]?.origin])).toEqual(Array(2).fill(["typed", "typed"]));
  });

  it("nothing is decided before it is typed", () => {
    for (const row of rows) expect(row).toMatchObject({ Number: "n/d", Verdict: "", Difference: "n/m" });
    const verdicts = plan.checks.map(({ verdict }) =>
      shown(sheetOf(plan, "checks").cells[Number(/\d+/.exec(verdict.cell)?.[0]) - 1]?.[4]),
    );
    expect(verdicts).not.toContain("FAIL");
    expect(verdicts).toContain("INCONCLUSIVE");
  });
});
