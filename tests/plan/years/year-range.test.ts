import { expect, it } from "vitest";
import { lastYears } from "../../../src/plan/years/year-range";

it("the last years are five, fewer where there are fewer, none where there is none", () => {
  const years = ["FY2016", "FY2017", "FY2018", "FY2019", "FY2021", "FY2022", "FY2023"];
  expect(lastYears(years)).toEqual({ from: "FY2018", to: "FY2023" });
  expect(lastYears(["FY2020"])).toEqual({ from: "FY2020", to: "FY2020" });
  expect(lastYears([])).toEqual({ from: "", to: "" });
});
