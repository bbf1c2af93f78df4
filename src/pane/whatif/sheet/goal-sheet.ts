import { isFailure } from "../../../engine/failure";
import { cellAddress } from "../../../plan/address";
import type { WorkbookPlan } from "../../../plan/workbook-plan";
import type { GoalAnswer } from "../question/goal-answer";
import { numbersOf } from "../question/numbers-of";
import { resultBook } from "./result-book";
import {
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
import { figure, formatOf, formulaCell, heads, text } from "./sheet-cell";

/** Other values of a driver that reach the target: so many are told. */
const mostOthers = 3;

/** The answer of a goal seek on a sheet; live, the target and the ends of the search may be changed. Undefined where there is no answer. */
export function goalSheet(
  source: ResultSource,
  { driver, output, query, found }: GoalAnswer,
): WorkbookPlan | undefined {
  if (!query || !found || isFailure(found)) return undefined;
  const { question, numbers, live, reading } = source;
  const { label, name } = driver.line;
  const of = question.output.label;
  const title = `Goal seek of ${of}`;
  const own = numbersOf(driver.line, reading.model);
  const [format, share] = [formatOf(numbers, [query.target, output]), formatOf(own, [found.value, ...found.searched])];
  const given = live ? "typed" : "line";
  const rows: Rows = [
    ...resultHead(
      source,
      title,
      `What ${label} is to be for ${of} to reach a target, all other drivers as the model has them.`,
    ),
    heads(["Inputs", "Value"]),
    [text(`${of} is to be`, "label"), figure(query.target, format, given), unitCell(numbers)],
    [text("Driver that is moved", "label"), text(label)],
  ];
  const target = cellAddress({ row: rows.length - 2, column: 1 });
  const ends = ["Searched from", "Searched to"].map((head, at) => {
    // Left open, SEG.GOALSEEK chooses where it looks: then these are no inputs.
    const typed = query.low !== undefined && query.high !== undefined;
    rows.push([text(head, "label"), figure(found.searched[at] ?? NaN, share, typed ? given : "line"), unitCell(own)]);
    return typed ? `,${cellAddress({ row: rows.length - 1, column: 1 })}` : "";
  });
  const formula = `=SEG.GOALSEEK(${modelReference(source)},${quoted(question.asked)},${target},${quoted(name)}${ends.join("")})`;
  rows.push(
    [],
    heads(["Result", "Value"]),
    [text(`${of} as the model stands`, "label"), outputNow(source, output), unitCell(numbers)],
    [text(`${label} in the model`, "label"), ownValue(source, driver), unitCell(own)],
    [
      text(`${label} at which the target is reached`, "label"),
      live ? formulaCell(formula, found.value, share, "total") : figure(found.value, share, "total"),
      unitCell(own),
    ],
    ...found.others
      .slice(0, live ? 0 : mostOthers)
      .map((value) => [text("Further from it, but reaching it as well", "label"), figure(value, share), unitCell(own)]),
  );
  return resultBook({ title, name: sheetNameFor(source, "Goal seek"), live, rows });
}
