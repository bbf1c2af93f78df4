import type { Cell } from "../../../engine/asked/broadcast";
import { cellText } from "../../../engine/asked/cell-text";
import type { Driver } from "../../../engine/model/driver";
import { givenValue } from "../../../engine/model/given-value";
import type { Model } from "../../../engine/model/model";
import { madeToday } from "../../../plan/made-today";
import type { CellPlan } from "../../../plan/workbook-plan";
import type { Numbers } from "../../charts/chart-spec";
import { numbersOf } from "../question/numbers-of";
import type { Question } from "../question/settled-question";
import { fixedReference, type Place, placeText } from "../workbook/area";
import { cellAt } from "../workbook/cell-at";
import type { ModelReading } from "../workbook/reading";
import { figure, formatOf, formulaCell, heads, text } from "./sheet-cell";

/** Of what a result is, as its sheet says it and its formulas refer to it. */
export interface ResultSource {
  readonly reading: ModelReading;
  readonly model: Model;
  readonly question: Question;
  /** How the output's figures are written. */
  readonly numbers: Numbers;
  /** SEG formulas that follow, or the values as they are. */
  readonly live: boolean;
}

export type Rows = (CellPlan | null)[][];

/** The name of a result's sheet: a formula that means the model's sheet must not be taken for one that means this one. */
export const sheetNameFor = ({ reading }: ResultSource, name: string): string =>
  reading.model.sheet.toLowerCase() === name.toLowerCase() ? `${name} 2` : name;

/** The model as a formula's argument. */
export const modelReference = ({ reading }: ResultSource): string => fixedReference(reading.model);

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What stands in a cell of the workbook: live as a reference to it, else as it was. */
export function linked({ live }: ResultSource, place: Place, value: string | number, format: string): CellPlan {
  if (live) return formulaCell(`=${fixedReference(place)}`, value, format, "other sheet");
  return typeof value === "string" ? text(value) : figure(value, format);
}

/** A number of the model: a reference where a cell of its range holds it as a number. */
export function modelFigure(
  source: ResultSource,
  at: { readonly row: number; readonly column: number },
  value: number,
  format: string,
): CellPlan {
  const { model } = source.reading;
  const stands = model.values[at.row - 1]?.[at.column - 1];
  return typeof stands === "number" ? linked(source, cellAt(model, at), value, format) : figure(value, format);
}

/** The column of the range, counted from 1, that its header calls so; 0 where none does. */
export function headedColumn({ reading }: ResultSource, head: string): number {
  const isHead = (cell: Cell) => cellText(cell).toLowerCase() === head;
  return (reading.model.values.find((row) => row.some(isHead))?.findIndex(isHead) ?? -1) + 1;
}

/** What one of some figures is: per cent, or what the model's column of units says. */
export const unitCell = ({ style, unit }: Numbers): CellPlan => text(style === "percent" ? "%" : unit, "aside");

/** A driver as the model has it: what the sheet calls it, and its own value. */
export function ownValue(source: ResultSource, { line, cells: [cell = 0] }: Driver): CellPlan {
  const { model, reading } = source;
  const [value, column] = [givenValue(model, cell), model.columns[Math.floor(cell / model.lines.length)] ?? 0];
  return modelFigure(source, { row: line.row, column }, value, formatOf(numbersOf(line, reading.model), [value]));
}

/** The output as the model stands. */
export function outputNow(source: ResultSource, now: number): CellPlan {
  const { live, model, question, numbers } = source;
  const format = formatOf(numbers, [now]);
  if (!live) return figure(now, format);
  const column = question.period === undefined ? 0 : model.periods.indexOf(question.period);
  const place = `${(model.lineOf.get(question.output.name) ?? 0) + 2},${column + 2}`;
  return formulaCell(`=INDEX(SEG.MODEL(${modelReference(source)}),${place})`, now, format, "SEG data");
}

/** The head of every result: its title, what it is and whether it follows the model, and where its figures come from. */
export function resultHead(
  source: ResultSource,
  title: string,
  is: string,
  more: Rows = [],
  hasTyped = true, // whether the sheet has yellow cells where it is live
): Rows {
  const { reading, question, numbers, live } = source;
  const { model, scenario } = reading;
  const period = question.period === undefined ? "" : ` in ${question.period}`;
  return [
    [text(title, "title")],
    [text(is, "fact")],
    [
      text(
        live
          ? `SEG formulas: the figures follow the model${hasTyped ? " and the yellow cells" : ""}.`
          : "Values as they were when this was made: they do not follow the model.",
        "fact",
      ),
    ],
    [],
    heads(["Source"]),
    [text("Model", "label"), text(placeText(model))],
    ...(scenario ? [[text("Scenario", "label"), linked(source, scenario.at, scenario.name, "General")]] : []),
    [text("Output", "label"), text(`${question.output.label}${period}`)],
    ...(numbers.unit === "" ? [] : [[text("Unit of the output", "label"), text(numbers.unit)]]),
    ...more,
    [text("Made on", "label"), text(madeToday().date)],
    [],
  ];
}
