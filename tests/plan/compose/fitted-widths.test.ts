import { expect, it } from "vitest";
import { fittedWidths } from "../../../src/plan/compose/fitted-widths";
import type { CellPlan } from "../../../src/plan/workbook-plan";

const money = "#,##0_);(#,##0);#,##0_);@_)";
const billions = "#,##0.0_);(#,##0.0);#,##0.0_);@_)";
const measure = "#,##0.0##_);(#,##0.0##);#,##0.0##_);@_)";
const cell = (value: number | string, format: string): CellPlan => ({ value, style: "", format });
const widthOf = (one: CellPlan | null) => fittedWidths({ cells: [[one]], widths: [3] }, 1)[0];

/** As many characters as are written, and two for parentheses. */
it.each([
  [1, money, "1"],
  [999, money, "999"],
  [1000, money, "1,000"],
  [-1234567, money, "1,234,567"],
  [1234.56, billions, "1,234.6"],
  [0.04, billions, "0.0"],
  [12, measure, "12.0"],
  [12.5, measure, "12.5"],
  [12.345, measure, "12.345"],
  [100, measure, "100.0"],
  [1234.5678, "#,##0.00", "1,234.57"],
])("%d in %s takes the room of %s", (value, format, text) => {
  expect(widthOf(cell(value, format))).toBe(text.length + 2);
});

it("what a formula comes to counts, texts and formats without thousands do not", () => {
  expect(widthOf({ formula: "=1", computed: 123456, style: "", format: money })).toBe("123,456".length + 2);
  for (const one of [cell("a long text", money), cell(123456, "0.0%"), cell(123456, "General"), null])
    expect(widthOf(one)).toBe(3);
  // What else a format has after its first part does not count.
  expect(widthOf(cell(123456, "0;#,##0"))).toBe(3);
});

it("fixed columns fit their own numbers, those of the years all the widest of them", () => {
  const row = [1234567, 1, 12345, 1, 123456].map((value) => cell(value, money));
  const cells = [row, row.map(() => cell(1, money)), [null, null, null, null, null]];
  expect(fittedWidths({ cells, widths: [5, 20, 5, 11, 5] }, 2)).toEqual([11, 20, 9, 11, 9]);
  expect(fittedWidths({ cells: [], widths: [5, 6] }, 1)).toEqual([5, 6]);
});
