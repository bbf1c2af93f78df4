import { describe, expect, it } from "vitest";
import { chartTable } from "../../../src/pane/charts/chart-table";
import { textAlternative } from "../../../src/pane/charts/text-alternative";
import { charts as chinese } from "../../../src/pane/words/chinese/charts";
import { charts as english } from "../../../src/pane/words/english/charts";
import { all, growth, histogram, mix, tornado, waterfall, writing, writingOf } from "./specs";

const said = (spec: (typeof all)[number]) => textAlternative(spec, english, writing);
const table = (spec: (typeof all)[number]) => chartTable(spec, english, writing);

describe("the text alternative", () => {
  it("says kind, title, unit and span, and where each series begins and ends", () => {
    expect(said(mix)).toBe(
      "Stacked columns: Revenue by segment, CNY millions, FY2020 to FY2022. Cloud: 40,016 to 74,568. Unallocated: -5 to -20. Other: 0 to 10.",
    );
  });
  it("names the years without a figure", () => {
    expect(said(growth)).toBe("Lines: Growth, FY2020 to FY2023. Base: 10.0% to 40.0%. No figure: FY2021.");
  });
  it("says the steps of a waterfall, the swings of a tornado, the most frequent bin", () => {
    expect(said(waterfall)).toContain("Cloud 30; Devices not disclosed; Media -150");
    expect(said(tornado)).toContain(
      "Base 100. Growth of the cloud 80 to 125; Cost ratio 110 to 90; Price no figure to no figure.",
    );
    expect(said(histogram)).toBe(
      "Histogram: Gross profit over 1,000 trials, CNY millions, -10 to 20. Most often from 0 to 10: 700 trials.",
    );
  });
  it("is one in every language", () => {
    for (const spec of all) expect(textAlternative(spec, chinese, writing)).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("the table", () => {
  it("holds the same numbers, with the reason where there is none", () => {
    expect(table(mix)).toEqual({
      heads: ["Line", "FY2020", "FY2021", "FY2022"],
      rows: [
        ["Cloud", "40,016", "60,558", "74,568"],
        ["Unallocated", "-5", "no figure", "-20"],
        ["Other", "not disclosed", "0", "10"],
      ],
    });
  });
  it("runs down the longer side", () => {
    expect(table(growth)).toEqual({
      heads: ["Period", "Base"],
      rows: [
        ["FY2020", "10.0%"],
        ["FY2021", "not disclosed"],
        ["FY2022", "30.0%"],
        ["FY2023", "40.0%"],
      ],
    });
  });
  it("has a cell for every head", () => {
    for (const spec of all) {
      const { heads, rows } = table(spec);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(heads.length);
    }
  });
  it("writes by the locale", () => {
    const german = writingOf("de-DE");
    expect(chartTable(mix, english, german).rows[0]).toEqual(["Cloud", "40.016", "60.558", "74.568"]);
    expect(chartTable(growth, english, german).rows[0]?.[1]).toMatch(/^10,0\s%$/);
  });
});
