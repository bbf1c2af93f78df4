/** Excel's validation rules beside the grid's. */
import { invalidArgument } from "../../protocol/api-error";
import { absoluteAddress } from "../area";
import type { Book } from "../book";
import { areaOf } from "../range/range-content";
import { Range } from "../range/range";

/** The part of a grid's rule that says what is allowed. */
export interface GridCondition {
  readonly type: string;
  readonly operator?: string | undefined;
  readonly formula1?: string | undefined;
  readonly formula2?: string | undefined;
  readonly showDropDown?: boolean | undefined;
}

/** Names of the kinds in Excel's rule object, in the grid, and as the type an add-in reads. */
const kinds = [
  { excel: "wholeNumber", grid: "whole", type: "WholeNumber" },
  { excel: "decimal", grid: "decimal", type: "Decimal" },
  { excel: "date", grid: "date", type: "Date" },
  { excel: "time", grid: "time", type: "Time" },
  { excel: "textLength", grid: "textLength", type: "TextLength" },
] as const;

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** What Excel takes as the source of a list or a formula of a rule, in characters. */
const longestSource = 255;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

export function gridCondition(book: Book, rule: unknown): GridCondition {
  if (!isRecord(rule)) throw invalidArgument();
  if (isRecord(rule.list))
    return {
      type: "list",
      formula1: listSource(book, rule.list.source),
      showDropDown: rule.list.inCellDropDown !== false,
    };
  if (isRecord(rule.custom)) return { type: "custom", formula1: asFormula(book, rule.custom.formula) };
  for (const { excel, grid } of kinds) {
    const given = rule[excel];
    if (!isRecord(given)) continue;
    const operator = operators[typeof given.operator === "string" ? given.operator : "Between"];
    if (operator === undefined) throw invalidArgument();
    const formula2 = given.formula2 === undefined || given.formula2 === null ? undefined : asText(book, given.formula2);
    return {
      type: grid,
      operator,
      formula1: asText(book, given.formula1),
      ...(formula2 === undefined ? {} : { formula2 }),
    };
  }
  throw invalidArgument();
}

export function excelRule(condition: GridCondition): Record<string, unknown> {
  if (condition.type === "list")
    return { list: { inCellDropDown: condition.showDropDown !== false, source: condition.formula1 ?? "" } };
  if (condition.type === "custom") return { custom: { formula: condition.formula1 ?? "" } };
  const kind = kinds.find(({ grid }) => grid === condition.type);
  if (!kind) return {};
  const operator = Object.entries(operators).find(([, grid]) => grid === condition.operator)?.[0] ?? "Between";
  const { formula1, formula2 } = condition;
  return {
    [kind.excel]: {
      formula1: asGiven(formula1),
      ...(formula2 === undefined ? {} : { formula2: asGiven(formula2) }),
      operator,
    },
  };
}

export function excelType(condition: GridCondition): string {
  if (condition.type === "list") return "List";
  if (condition.type === "custom") return "Custom";
  return kinds.find(({ grid }) => grid === condition.type)?.type ?? "None";
}

/** A list is written out, or lies in cells. */
function listSource(book: Book, source: unknown): string {
  if (source instanceof Range) return reference(book, source);
  if (typeof source !== "string" || source === "") throw invalidArgument();
  return refuseLong(source);
}

function refuseLong(source: string): string {
  if (source.length > longestSource)
    throw invalidArgument(
      `A validation rule takes at most ${longestSource} characters; this one has ${source.length}.`,
    );
  return source;
}

const asText = (book: Book, value: unknown): string => {
  if (typeof value === "number") return String(value);
  if (value instanceof Range) return reference(book, value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return refuseLong(value);
};

/** Numbers read as numbers again. */
const asGiven = (text: string | undefined): string | number =>
  text !== undefined && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : (text ?? "");

function asFormula(book: Book, formula: unknown): string {
  const text = asText(book, formula);
  return text.startsWith("=") ? text : `=${text}`;
}

const reference = (book: Book, range: Range): string => {
  const area = range[areaOf];
  return `=${absoluteAddress(area, book.sheet(area.sheetId).getSheetName())}`;
};
