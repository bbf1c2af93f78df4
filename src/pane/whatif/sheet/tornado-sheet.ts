import { driverNamed } from "../../../engine/model/driver";
import { isFailure } from "../../../engine/failure";
import { cellAddress, rangeAddress } from "../../../plan/address";
import type { CellPlan, WorkbookPlan } from "../../../plan/workbook-plan";
import { numbersOf } from "../question/numbers-of";
import type { TornadoAnswer } from "../question/tornado-answer";
import { resultBook } from "./result-book";
import {
  headedColumn,
  modelFigure,
  modelReference,
  outputNow,
  ownValue,
  quoted,
  resultHead,
  type ResultSource,
  type Rows,
  sheetNameFor,
  unitCell,
} from "./result-source";
import { figure, filled, formatOf, formulaCell, heads, shareFormat, text } from "./sheet-cell";

const fixed = (row: number, column: number) => cellAddress({ row, column, fixedRow: true, fixedColumn: true });

/** As SEG.TORNADO heads its answer. */
const answerHeads = ["driver", "low output", "high output", "swing"];

/** A tornado on a sheet: the drivers as the model has them, what each does to the output, and a chart of that. */
export function tornadoSheet(source: ResultSource, answer: TornadoAnswer): WorkbookPlan {
  const { question, numbers, live, model, reading } = source;
  const { label } = question.output;
  const format = formatOf(numbers, [answer.base]);
  const title = `Tornado of ${label}`;
  const rows: Rows = resultHead(
    source,
    title,
    "Each driver alone at its low and at its high, all others as the model has them.",
    [],
    answer.swing !== undefined,
  );
  rows.push(heads(["Inputs", "Value"]), [
    text(`${label} as the model stands`, "label"),
    outputNow(source, answer.base),
    unitCell(numbers),
  ]);
  const base = fixed(rows.length - 1, 1);
  const swing = fixed(rows.length, 1);
  if (answer.swing !== undefined)
    rows.push([
      text("Swing of drivers without low and high", "label"),
      figure(answer.swing, shareFormat, live ? "typed" : "line"),
      text("of their value", "aside"),
    ]);
  const chart = { over: rows.length + 1, rows: Math.max(12, answer.rows.length + 8) };
  rows.push(...Array.from({ length: chart.rows + 2 }, () => []));
  rows.push(heads(["Driver", "Name in the model", "Low", "High", "Own value"], 2));
  const top = rows.length;
  const end = top + answer.rows.length - 1;
  for (const { driver: name, low, high } of answer.rows) {
    const driver = driverNamed(model, name);
    if (isFailure(driver)) continue;
    const { line } = driver;
    const own = numbersOf(line, reading.model);
    const format = formatOf(own, [low, high]);
    const at = cellAddress({ row: rows.length, column: 4 });
    const to = (head: string, value: number, sign: string): CellPlan =>
      line.range
        ? modelFigure(source, { row: line.row, column: headedColumn(source, head) }, value, format)
        : live
          ? formulaCell(`=${at}${sign}ABS(${at})*${swing}`, value, format)
          : figure(value, format);
    rows.push([
      text(line.label, "label"),
      text(name, "fact"),
      to("low", low, "-"),
      to("high", high, "+"),
      ownValue(source, driver),
      unitCell(own),
    ]);
  }
  const list = (column: number) => `${fixed(top, column)}:${fixed(end, column)}`;
  rows.push(
    [],
    heads(
      [
        "Ranked by swing",
        "Name in the model",
        "Output at low",
        "Output at high",
        "Swing",
        "Change at low",
        "Change at high",
      ],
      2,
    ),
  );
  const first = rows.length;
  // The answer stands below, two rows after the ranking: heads, then a row for each driver.
  const block = first + answer.rows.length + 2;
  for (const [at, { driver, lowOutput, highOutput, swing }] of answer.rows.entries()) {
    const row = rows.length;
    const taken = (value: number, column: number) =>
      live ? formulaCell(`=${cellAddress({ row: block + 1 + at, column })}`, value, format) : figure(value, format);
    const change = (column: number, output: number) =>
      formulaCell(`=${cellAddress({ row, column })}-${base}`, output - answer.base, format);
    const name = cellAddress({ row, column: 1 });
    const of = model.lines[model.lineOf.get(driver) ?? -1]?.label ?? driver;
    rows.push([
      live
        ? formulaCell(`=IFERROR(INDEX(${list(0)},MATCH(${name},${list(1)},0)),${name})`, of, "General", "label")
        : text(of, "label"),
      live
        ? formulaCell(`=${cellAddress({ row: block + 1 + at, column: 0 })}`, driver, "General", "fact")
        : text(driver, "fact"),
      taken(lowOutput, 1),
      taken(highOutput, 2),
      taken(swing, 3),
      change(2, lowOutput),
      change(3, highOutput),
    ]);
  }
  const last = rows.length - 1;
  if (live) {
    const asked = answer.swing === undefined ? "" : `,${swing}`;
    const found = [answerHeads, ...answer.rows.map((row) => [row.driver, row.lowOutput, row.highOutput, row.swing])];
    rows.push(
      [],
      heads(["Answer of SEG.TORNADO"]),
      ...filled(found, `=SEG.TORNADO(${modelReference(source)},${quoted(question.asked)}${asked})`, (row, column) =>
        row === 0 || column === 0
          ? { style: column === 0 ? "fact" : "chart data", format: "General" }
          : { style: "SEG data", format },
      ),
    );
  }
  const down = (column: number) => rangeAddress({ row: first, column }, { row: last, column });
  const series = (name: string, column: number, color: string) => ({
    name,
    values: down(column),
    categories: down(0),
    color,
  });
  return resultBook({
    title,
    name: sheetNameFor(source, "Tornado"),
    live,
    rows,
    chart: {
      title: `Change of ${label}: each driver alone`,
      kind: "stacked bars",
      format,
      gap: 40,
      ...chart,
      series: [series("Driver at low", 5, "#ED7D31"), series("Driver at high", 6, "#2E75B6")],
    },
  });
}
