import { expect, it } from "vitest";
import { fitRange } from "../../../src/pane/choices/fit-range";

const usual = { from: "FY2021", to: "FY2023" };
const years = ["FY2016", "FY2017", "FY2018", "FY2019", "FY2021", "FY2022", "FY2023"];

it("a range keeps what is left of it, turned round if need be", () => {
  expect(fitRange(years, "FY2010", "FY2017", usual)).toEqual({ from: "FY2016", to: "FY2017" });
  expect(fitRange(years, "FY2022", "FY2020", usual)).toEqual({ from: "FY2021", to: "FY2022" });
  expect(fitRange(years, "FY2020", "FY2020", usual)).toBe(usual);
});
