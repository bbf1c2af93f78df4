import { describe, expect, it } from "vitest";
import { fitRange, lastYears } from "../../../src/pane/choices/period-range";

const usual = { from: "FY2021", to: "FY2023" };
const years = ["FY2016", "FY2017", "FY2018", "FY2019", "FY2021", "FY2022", "FY2023"];

describe("a range of years", () => {
  it("of the last years is five, fewer where there are fewer, empty where there is none", () => {
    expect(lastYears(years)).toEqual({ from: "FY2018", to: "FY2023" });
    expect(lastYears(["FY2020"])).toEqual({ from: "FY2020", to: "FY2020" });
    expect(lastYears([])).toEqual({ from: "", to: "" });
  });
  it("keeps what is left of it, turned round if need be", () => {
    expect(fitRange(years, "FY2010", "FY2017", usual)).toEqual({ from: "FY2016", to: "FY2017" });
    expect(fitRange(years, "FY2022", "FY2020", usual)).toEqual({ from: "FY2021", to: "FY2022" });
    expect(fitRange(years, "FY2020", "FY2020", usual)).toBe(usual);
  });
});
