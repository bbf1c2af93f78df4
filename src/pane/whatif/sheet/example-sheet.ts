import type { WorkbookPlan } from "../../../plan/workbook-plan";
import { resultBook } from "./result-book";
import { cell } from "./sheet-cell";

/** Line, definition, low, high, unit. */
const lines: readonly (readonly (string | number)[])[] = [
  ["Cloud base", 74568, "", "", "CNY million"],
  ["Cloud growth", "pert(0.02, 0.08, 0.15)", 0.02, 0.15, "%"],
  ["Commerce base", 591561, "", "", "CNY million"],
  ["Commerce growth", "normal(0.03, 0.02)", -0.01, 0.07, "%"],
  ["Gross margin", 0.37, 0.33, 0.4, "%"],
  ["Cloud", "cloud_base * (1 + cloud_growth)", "", "", "CNY million"],
  ["Commerce", "commerce_base * (1 + commerce_growth)", "", "", "CNY million"],
  ["Revenue", "cloud + commerce", "", "", "CNY million"],
  ["Gross profit", "revenue * gross_margin", "", "", "CNY million"],
];
const heads = ["line", "definition", "low", "high", "unit"];

/** A model to try the tools on: numbers, distributions and formulas, with the ranges of its drivers. */
export const exampleSheet = (): WorkbookPlan =>
  resultBook({
    title: "Example of a driver model",
    name: "Example model",
    live: false,
    widths: [24, 40, 10, 10, 14],
    rows: [
      [cell("Example of a driver model: change what you like", "title")],
      [
        cell(
          "A line is a number, a distribution, or a formula over other lines' names. The numbers are made up.",
          "fact",
        ),
      ],
      [],
      heads.map((head) => cell(head, "heads", "text")),
      ...lines.map(([label = "", definition = "", low = "", high = "", unit = ""]) => {
        const number = (value: string | number) =>
          value === "" ? null : cell(value, "typed", unit === "%" ? "percent" : "index");
        return [
          cell(label, "label", "text"),
          typeof definition === "number" ? number(definition) : cell(definition, "definition", "text"),
          number(low),
          number(high),
          cell(unit, "unit", "text"),
        ];
      }),
    ],
    names: [{ name: "example_model", range: `A4:E${lines.length + 4}` }],
  });
