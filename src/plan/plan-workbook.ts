import type { FactIndex } from "../engine/facts/fact-index";
import { type Failure, isFailure } from "../engine/failure";
import type { Row } from "./book/book";
import { buildBook } from "./book/build-book";
import { requestWords } from "./book/request-words";
import { fillWords } from "./book/words";
import { calculated } from "./calculate/calculated";
import type { Choices } from "./choices";
import { checkItems } from "./collections/checks";
import { sheetItems } from "./collections/sheets";
import { sourceItems } from "./collections/sources";
import { beginOf } from "./compose/begin-of";
import { markOf } from "./compose/mark-of";
import { planChecks } from "./compose/plan-checks";
import { Looks } from "./compose/look";
import { sheetPlan } from "./compose/sheet-plan";
import { sizedSheet } from "./compose/sized-sheet";
import { evaluateFigures, type RowFigures } from "./figures/evaluate";
import { resolveChoices } from "./request/resolve-choices";
import type { Made } from "./made";
import type { WorkbookPlan } from "./workbook-plan";
import type { WorkbookTemplate } from "./workbook-template";

/**
 * A template, a user's choices and the facts become a workbook as plain data: every row placed, every name an address, every figure with
 * its source. A choice that cannot be answered is a failure with a sentence.
 */
export function planWorkbook(
  template: WorkbookTemplate,
  choices: Choices,
  index: FactIndex,
  made: Made,
): WorkbookPlan | Failure {
  const request = resolveChoices(template, choices, index, made);
  if (isFailure(request)) return request;
  const words = { prefix: "", words: requestWords(request) };
  const figures = new Map<Row, RowFigures>();
  const book = buildBook(template, request, words, (early) => {
    evaluateFigures(early, figures);
    return { checks: checkItems(early, figures), sources: sourceItems(early, figures), sheets: sheetItems(template) };
  });
  evaluateFigures(book, figures);
  const looks = new Looks();
  const drafts = book.sheets.map((sheet) => sheetPlan(sheet, book, figures, looks));
  const sheets = calculated(drafts).flatMap((plan, at) => {
    const sheet = book.sheets[at];
    return sheet ? [sizedSheet(plan, sheet, book, looks)] : [];
  });
  return {
    template: template.id,
    title: book.title,
    mark: markOf(request),
    ...beginOf(sheets),
    description: fillWords("{shown}. Dataset {dataset.version}; Segbook {build.version}.", words),
    live: choices.mode === "live",
    sheets,
    styles: Object.fromEntries(looks.styles),
    ...planChecks(book),
  };
}
