import { type Book, type Row, type Sheet } from "../book/book";
import { resolveFormula } from "../formula/resolve-formula";
import type { Content, InputContent } from "../row-template";
import type { ValidationPlan } from "../workbook-plan";
import { cellSpan, periodSpan } from "./spans";

function refusalOf({ list, listIn, atLeast = 0 }: InputContent): string {
  if (list) return `Choose one of: ${list.join(", ")}.`;
  return listIn === undefined ? `Type a number of at least ${atLeast}, or leave it blank.` : "Choose one of the list.";
}

const isInput = (content: Content | undefined): content is InputContent =>
  typeof content === "object" && "input" in content;

/** Nothing where anything may be typed and nothing is said of it. */
function validation(content: InputContent, row: Row, book: Book, range: string): ValidationPlan | undefined {
  const { list, listIn, atLeast, prompt } = content;
  const free = list === undefined && listIn === undefined && atLeast === undefined;
  if (free) return prompt === undefined ? undefined : { range, prompt };
  return {
    range,
    ...(list === undefined ? {} : { list }),
    ...(listIn === undefined ? {} : { listIn: resolveFormula(`=${listIn}`, { book, row })(undefined) }),
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(prompt === undefined ? {} : { prompt }),
    refusal: { title: "Not allowed here", message: refusalOf(content) },
  };
}

/** What may be typed into input cells. */
export function sheetValidations(sheet: Sheet, book: Book): ValidationPlan[] {
  const found: (ValidationPlan | undefined)[] = [];
  for (const row of sheet.rows) {
    const { across, ahead, cells } = row.template;
    if (isInput(across)) found.push(validation(across, row, book, periodSpan(row, row.block.periods)));
    if (isInput(ahead) && row.block.ahead.length > 0)
      found.push(validation(ahead, row, book, periodSpan(row, row.block.ahead)));
    for (const key in cells) {
      const content = cells[key];
      if (isInput(content)) found.push(validation(content, row, book, cellSpan(row, key)));
    }
  }
  return found.filter((one) => one !== undefined);
}
