import { describe, expect, it } from "vitest";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { cellIn } from "../../../src/plan/cell-in";
import { madeToday } from "../../../src/plan/made-today";
import { missingYears } from "../../../src/plan/years/missing-years";
import { type StatedSide, statedSides } from "../../../src/plan/years/stated-sides";
import { usualRange, wholeRange } from "../../../src/plan/years/usual-range";
import { lastYears, spanned, yearsBetween } from "../../../src/plan/years/year-range";
import { comparableYears, yearsBeside } from "../../../src/plan/years/years-beside";
import { smallDataset, smallIndex } from "../small-dataset";
import { sheet, smallPlan } from "../small-plan";

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `FY${from + at}`);
/** A company that states these years whole, expected since the first of them. */
const side = (whole: readonly string[], since = whole[0] ?? "", beside: StatedSide["beside"] = (own) => own) =>
  ({ years: { all: whole, whole }, since, beside }) as StatedSide;

describe("years without a gap", () => {
  const gap = side([...years(2016, 2018), ...years(2020, 2024)]);

  it("are those that a company states whole, since it states any", () => {
    expect(missingYears(gap, { from: "FY2014", to: "FY2021" }, false)).toEqual(["FY2019"]);
    expect(missingYears(gap, { from: "FY2020", to: "FY2021" }, false)).toEqual([]);
    expect(missingYears(gap, { from: "FY2020", to: "FY2021" }, true)).toEqual(["FY2019"]);
    expect(missingYears(gap, { from: "FY2021", to: "FY2020" }, false)).toEqual([]);
    const later = side(years(2021, 2022), "FY2020", (own) => own.map((year) => `FY${Number(year.slice(2)) + 1}`));
    expect(missingYears(later, { from: "FY2018", to: "FY2020" }, false)).toEqual(["FY2020"]);
  });

  it("five of them at most make the range that a workbook shows", () => {
    const all = years(2016, 2024);
    expect(usualRange([gap], all, false)).toEqual({ from: "FY2020", to: "FY2024" });
    expect(usualRange([gap], all, true)).toEqual({ from: "FY2021", to: "FY2024" });
    expect(wholeRange([gap], all, "FY2021", false)).toEqual({ from: "FY2020", to: "FY2021" });
    expect(wholeRange([gap], all, "FY2019", false)).toBeUndefined();
    expect(usualRange([side(years(2014, 2024))], years(2014, 2024), false)).toEqual({ from: "FY2020", to: "FY2024" });
    expect(usualRange([gap, side(years(2022, 2023), "FY2020")], all, false)).toEqual({ from: "FY2022", to: "FY2023" });
    expect(usualRange([side([], "FY2010")], all, false)).toEqual({ from: "FY2020", to: "FY2024" });
    expect(usualRange([gap], [], false)).toEqual({ from: "", to: "" });
  });

  it("a range goes from the first to the last", () => {
    expect(spanned(years(2018, 2020))).toEqual({ from: "FY2018", to: "FY2020" });
    expect(lastYears(years(2010, 2020))).toEqual({ from: "FY2016", to: "FY2020" });
    expect(yearsBetween(years(2010, 2020), "FY2012", "FY2013")).toEqual(["FY2012", "FY2013"]);
  });

  it("stand beside those of another company that overlap most, or of one label", () => {
    const [acme, bolt] = smallDataset.companies;
    if (!acme || !bolt) throw new Error("No companies");
    const beside = (align?: "label") => yearsBeside(smallIndex, acme, bolt, align, ["FY2021", "FY2022"]);
    expect(beside()).toEqual(["FY2020", "FY2021"]);
    expect(beside("label")).toEqual(["FY2021", "FY2022"]);
    expect(yearsBeside(smallIndex, acme, undefined, undefined, ["FY2021"])).toEqual([]);
    expect(comparableYears(smallIndex, acme, bolt, undefined, years(2019, 2023))).toEqual(["FY2021", "FY2022"]);
    expect(comparableYears(smallIndex, acme, bolt, "label", years(2019, 2023))).toEqual(["FY2020", "FY2021"]);
  });
});

describe("what a company states, for a template", () => {
  const outline = { id: "t", title: "T", purpose: "", metric: "revenue", axes: ["segment"], sheets: [] } as const;
  const sides = (basis: string, dataset = smallDataset) => {
    const [acme, bolt] = dataset.companies;
    if (!acme || !bolt) throw new Error("No companies");
    const asked = { axis: "segment", basis, scheme: "auto" } as const;
    return statedSides(indexDataset(dataset), outline, {
      company: acme,
      asked,
      peer: bolt,
      axis: "segment",
      align: "label",
    });
  };

  it("begins with the first year stated; under one filing with the first year of the dataset", () => {
    expect(sides("latest").map(({ since, years: { all } }) => [since, all])).toEqual([
      ["FY2020", ["FY2020", "FY2021", "FY2022"]],
      ["FY2021", ["FY2021"]],
    ]);
    expect(sides("AR FY2022").map(({ since, years: { all } }) => [since, all])).toEqual([
      ["FY2020", ["FY2021", "FY2022"]],
      ["FY2021", ["FY2021"]],
    ]);
  });

  it("the peer is asked under the same basis, but for a filing of the other company", () => {
    const bases = (basis: string) => sides(basis).map(({ asked }) => asked.basis);
    expect(bases("first")).toEqual(["first", "first"]);
    expect(bases("AR FY2022")).toEqual(["AR FY2022", "latest"]);
  });

  it("a year is whole where its lines add up to the total", () => {
    const [acme] = sides("latest");
    expect(acme.years.whole).toEqual(["FY2020", "FY2021", "FY2022"]);
    // 50 and 40 are not 100; three units are not stated for that year.
    const figures = smallDataset.figures.map((one) =>
      one.segment === "Wares" && one.value === 60 ? { ...one, value: 50 } : one,
    );
    const [less] = sides("latest", { ...smallDataset, figures });
    expect([less.years.all, less.years.whole]).toEqual([
      ["FY2020", "FY2021", "FY2022"],
      ["FY2021", "FY2022"],
    ]);
  });
});

it("a cell of a plan is found by its sheet and address; none where nothing is planned", () => {
  const plan = smallPlan([sheet({ blocks: [{ key: "b", rows: [{ key: "r", cells: { note: "here" } }] }] })]);
  expect(cellIn(plan, { sheet: "Model", cell: "B1" })?.value).toBe("here");
  for (const [name, cell] of [
    ["Model", "A1"],
    ["Model", "B9"],
    ["Model", "total"],
    ["Other", "B1"],
  ] as const)
    expect(cellIn(plan, { sheet: name, cell })).toBeUndefined();
});

it("a plan made now says the user's own day", () => {
  expect(madeToday(new Date(2026, 0, 5)).date).toBe("2026-01-05");
  expect(madeToday(new Date(2025, 10, 30)).date).toBe("2025-11-30");
  expect(madeToday().version).not.toBe("");
});
