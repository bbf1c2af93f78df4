import type { WorkbookPlan } from "../../../plan/workbook-plan";
import { type TornadoAnswer, usualSwing } from "../question/tornado-answer";
import { resultBook } from "./result-book";
import { modelReference, quoted, resultHead, type ResultSource, sheetNameFor } from "./result-source";
import { cell, filled, formatOf } from "./sheet-cell";

/** A tornado on a sheet: driver, output at its low, at its high, swing; as values also the lows and highs. */
export function tornadoSheet(source: ResultSource, answer: TornadoAnswer): WorkbookPlan {
  const { question, numbers, live } = source;
  const title = `Tornado of ${question.output.label}`;
  const format = formatOf(numbers, [answer.base]);
  const swing = answer.swing === undefined ? "" : `,${usualSwing}`;
  const formula = `=SEG.TORNADO(${modelReference(source)},${quoted(question.asked)}${swing})`;
  const outputs = [
    ["driver", "low output", "high output", "swing"],
    ...answer.rows.map((row) => [row.driver, row.lowOutput, row.highOutput, row.swing]),
  ];
  const table = filled(outputs, live ? formula : undefined, (row, column) =>
    row === 0
      ? { style: "heads", format: "text" }
      : column === 0
        ? { style: "label", format: "text" }
        : { style: "line", format },
  );
  const ends = [
    [cell("low", "heads", "text"), cell("high", "heads", "text")],
    ...answer.rows.map(({ low, high }) => [cell(low, "line", "fine"), cell(high, "line", "fine")]),
  ];
  return resultBook({
    title,
    name: sheetNameFor(source, "Tornado"),
    live,
    widths: [46, 18, 16, 16, 14, 14],
    rows: [
      ...resultHead(source, title),
      [cell("Output with every driver at its own value", "fact key"), cell(answer.base, "line", format)],
      ...(answer.swing === undefined
        ? []
        : [[cell("Swing of drivers without low and high", "fact key"), cell(answer.swing, "line", "percent")]]),
      [],
      ...table.map((row, at) => (live ? row : [...row, ...(ends[at] ?? [])])),
    ],
  });
}
