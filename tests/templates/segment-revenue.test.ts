import { expect, it } from "vitest";
import { planOf, sheetOf } from "../plan/plan-of";
import { rowsBelow } from "./computed-rows";

it("contributions add up in a year in which a line begins: its revenue has a row of its own", () => {
  // Amazon states physical stores from FY2017 on.
  const plan = planOf("segment-revenue", { company: "AMZN", periods: "FY2016:FY2018", axis: "product" });
  const contribution = rowsBelow(sheetOf(plan, "model"), "Contribution to growth of total revenue");
  const [, begins, after] = contribution("Lines that only one of both years states");
  // The filing of FY2018 states 5,798 for FY2017, none for FY2016, of 135,987 in all.
  expect(begins).toBeCloseTo(5798 / 135987, 12);
  expect(after).toBeCloseTo(0, 12);
  const [, sum] = contribution("Sum of contributions");
  expect(sum).toBeCloseTo(177866 / 135987 - 1, 12);
});
