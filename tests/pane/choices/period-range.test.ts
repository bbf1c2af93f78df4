import { describe, expect, it } from "vitest";
import { defaultRange, fitRange, holesIn } from "../../../src/pane/choices/period-range";

const years = ["FY2016", "FY2017", "FY2018", "FY2019", "FY2021", "FY2022", "FY2023"];

describe("a range of years", () => {
  it("is the last five by default, fewer where there are fewer, empty where there is none", () => {
    expect(defaultRange(years)).toEqual({ from: "FY2018", to: "FY2023" });
    expect(defaultRange(["FY2020"])).toEqual({ from: "FY2020", to: "FY2020" });
    expect(defaultRange([])).toEqual({ from: "", to: "" });
  });
  it("keeps what is left of it, turned round if need be", () => {
    expect(fitRange(years, "FY2010", "FY2017")).toEqual({ from: "FY2016", to: "FY2017" });
    expect(fitRange(years, "FY2022", "FY2020")).toEqual({ from: "FY2021", to: "FY2022" });
    expect(fitRange(years, "FY2020", "FY2020")).toEqual(defaultRange(years));
  });
  it("names the years inside it that nobody states", () => {
    expect(holesIn(years, "FY2019", "FY2022")).toEqual(["FY2020"]);
    expect(holesIn(years, "FY2016", "FY2018")).toEqual([]);
  });
});
