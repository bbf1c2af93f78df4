import { isFailure } from "../../../engine/failure";
import { cellAddress } from "../../../plan/address";
import type { CellPlan, WorkbookPlan } from "../../../plan/workbook-plan";
import type { GoalAnswer } from "../question/goal-answer";
import { resultBook } from "./result-book";
import { modelReference, quoted, resultHead, type ResultSource, sheetNameFor } from "./result-source";
import { cell, formatOf, formulaCell } from "./sheet-cell";

/** The answer of a goal seek on a sheet; live, the target may be changed. Undefined where there is no answer. */
export function goalSheet(
  source: ResultSource,
  { driver, value, output, query, found }: GoalAnswer,
): WorkbookPlan | undefined {
  if (!query || !found || isFailure(found)) return undefined;
  const { question, numbers, live } = source;
  const { label, name } = driver.line;
  const title = `Goal seek of ${question.output.label}`;
  const format = formatOf(numbers, [query.target, output]);
  const head = resultHead(source, title);
  const target = cellAddress({ row: head.length, column: 1 });
  const ends = query.low === undefined ? "" : `,${query.low},${query.high ?? ""}`;
  const formula = `=SEG.GOALSEEK(${modelReference(source)},${quoted(question.asked)},${target},${quoted(name)}${ends})`;
  const fact = (text: string, value: CellPlan): CellPlan[] => [cell(text, "fact key"), value];
  return resultBook({
    title,
    name: sheetNameFor(source, "Goal seek"),
    live,
    widths: [48, 24],
    rows: [
      ...head,
      fact(`${question.output.label} is to be`, cell(query.target, "typed", format)),
      fact("Driver", cell(name, "line", "text")),
      fact(`${label} when this was made`, cell(value, "line", "fine")),
      fact(`${question.output.label} when this was made`, cell(output, "line", format)),
      fact("Searched from", cell(found.searched[0], "line", "fine")),
      fact("Searched to", cell(found.searched[1], "line", "fine")),
      fact(
        `${label} at which the target is reached`,
        live ? formulaCell(formula, found.value, "total", "fine") : cell(found.value, "total", "fine"),
      ),
      ...(found.note === "" ? [] : [[cell(found.note, "note")]]),
    ],
  });
}
