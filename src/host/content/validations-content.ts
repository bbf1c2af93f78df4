import type { ISheetDataValidationRule } from "@univerjs/core";
import type { ValidationContent } from "../../workbook/validation-content";
import type { Book } from "../excel/book";
import { fileFormula } from "./formula/file-formula";
import { rangeText } from "./range-text";

const types: Readonly<Record<string, ValidationContent["type"]>> = {
  list: "list",
  listMultiple: "list",
  checkbox: "list",
  whole: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
const styles = ["information", "stop", "warning"] as const;

type Rule = ISheetDataValidationRule;

/** A list written out or a formula; a date typed as a text is its number of days. */
function formulaOf(book: Book, type: ValidationContent["type"], text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  if (text.startsWith("=")) return fileFormula(text).slice(1);
  if (type === "list") return `"${text.replaceAll('"', '""')}"`;
  if ((type === "date" || type === "time") && !Number.isFinite(Number(text))) {
    const parsed: unknown = book.engine.core.numfmt.parseValue(text);
    if (typeof parsed === "object" && parsed !== null && "v" in parsed) return String(parsed.v);
  }
  return text;
}

/** A box to tick is a list of what it stands for. */
const listOf = ({ type, formula1, formula2 }: Rule): string | undefined =>
  type === "checkbox" ? `${formula1 ?? "1"},${formula2 ?? "0"}` : formula1;

function ruleOf(book: Book, rule: Rule): ValidationContent {
  const type = types[rule.type] ?? "any";
  const { promptTitle = "", prompt = "", errorTitle = "", error = "", operator } = rule;
  const [formula1, formula2] = [
    formulaOf(book, type, type === "list" ? listOf(rule) : rule.formula1),
    type === "list" ? undefined : formulaOf(book, type, rule.formula2),
  ];
  const prompted = rule.showInputMessage !== false && (promptTitle !== "" || prompt !== "");
  const refused = rule.showErrorMessage !== false && type !== "any" && rule.type !== "listMultiple";
  return {
    ranges: rule.ranges.map(rangeText),
    type,
    ...(operator !== undefined && type !== "list" && type !== "custom" && { operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: rule.allowBlank ?? true,
    ...(type === "list" && rule.showDropDown === false && { noArrow: true }),
    ...(prompted && {
      prompt: { ...(promptTitle !== "" && { title: promptTitle }), ...(prompt !== "" && { message: prompt }) },
    }),
    ...(refused && {
      refusal: {
        style: styles[rule.errorStyle ?? 1] ?? "stop",
        ...(errorTitle !== "" && { title: errorTitle }),
        ...(error !== "" && { message: error }),
      },
    }),
  };
}

/** What may be typed into the cells of a sheet. */
export const validationsContent = (book: Book, sheetId: string): ValidationContent[] =>
  book
    .sheet(sheetId)
    .getDataValidations()
    .map(({ rule }) => ruleOf(book, rule));
