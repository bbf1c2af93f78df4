import type { WorkbookPlan } from "../../../plan/workbook-plan";
import { resultBook } from "./result-book";
import { figure, heads, shareFormat, text, wholeFormat } from "./sheet-cell";

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

/** A model to try the tools on: numbers, distributions and formulas, with the ranges of its drivers. */
export const exampleSheet = (): WorkbookPlan =>
  resultBook({
    title: "Example of a driver model",
    name: "Example model",
    live: false,
    rows: [
      [text("Example of a driver model: change what you like", "title")],
      [
        text(
          "A line is a number, a distribution, or a formula over other lines' names. The numbers are made up.",
          "fact",
        ),
      ],
      [],
      [...heads(["Line", "Definition", "Low", "High"], 2), text("Unit", "heads")],
      ...lines.map(([label = "", definition = "", low = "", high = "", unit = ""]) => {
        const number = (value: string | number) =>
          typeof value === "string" ? null : figure(value, unit === "%" ? shareFormat : wholeFormat, "typed");
        return [
          text(String(label), "label"),
          number(definition) ?? text(String(definition), "definition"),
          number(low),
          number(high),
          text(String(unit), "unit"),
        ];
      }),
    ],
    names: [{ name: "example_model", range: `A4:E${lines.length + 4}` }],
  });
