import { type Book, type Row, type Sheet } from "../book/book";
import { resolveFormula } from "../formula/resolve-formula";
import type { Content, InputContent } from "../row-template";
import type { ValidationPlan } from "../workbook-plan";
import { cellSpan, periodSpan } from "./spans";

function refusalOf({ list, listIn, atLeast = 0 }: InputContent): string {
  if (list) return `Choose one of: ${list.join(", ")}.`;
  return listIn === undefined ? `Type a number of at least ${atLeast}, or leave it blank.` : "Choose one of the list.";
}

function validation(content: Content | undefined, row: Row, book: Book, range: string): ValidationPlan[] {
  if (typeof content !== "object" || !("input" in content)) return [];
  const { list, listIn, atLeast, prompt } = content;
  const free = list === undefined && listIn === undefined && atLeast === undefined;
  if (free) return prompt === undefined ? [] : [{ range, prompt }];
  return [
    {
      range,
      ...(list === undefined ? {} : { list }),
      ...(listIn === undefined ? {} : { listIn: resolveFormula(`=${listIn}`, { book, row })(undefined) }),
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(prompt === undefined ? {} : { prompt }),
      refusal: { title: "Not allowed here", message: refusalOf(content) },
    },
  ];
}

/** What may be typed into input cells. */
export const sheetValidations = (sheet: Sheet, book: Book): ValidationPlan[] =>
  sheet.rows.flatMap((row) => [
    ...(row.template.across === undefined
      ? []
      : validation(row.template.across, row, book, periodSpan(row, row.block.periods))),
    ...(row.template.ahead === undefined || row.block.ahead.length === 0
      ? []
      : validation(row.template.ahead, row, book, periodSpan(row, row.block.ahead))),
    ...Object.entries(row.template.cells ?? {}).flatMap(([key, content]) =>
      validation(content, row, book, cellSpan(row, key)),
    ),
  ]);
