import type { ValidationPlan } from "../../plan/workbook-plan";
import { type TabNames, withTabNames } from "./tab-names";

/** A list of choices written out or in cells, a smallest number or anything, with the words that say so before and after typing. */
export function writeValidation(
  sheet: Excel.Worksheet,
  { range, list, listIn, atLeast, prompt, refusal }: ValidationPlan,
  tabs: TabNames,
): void {
  const { dataValidation } = sheet.getRange(range);
  const source = list?.join(",") ?? (listIn === undefined ? undefined : withTabNames(listIn, tabs));
  if (source !== undefined) dataValidation.rule = { list: { inCellDropDown: true, source } };
  else if (atLeast !== undefined)
    dataValidation.rule = { decimal: { formula1: atLeast, operator: "GreaterThanOrEqualTo" } };
  // Whatever is typed holds: only the prompt is shown.
  else dataValidation.rule = { custom: { formula: "=TRUE" } };
  dataValidation.ignoreBlanks = true;
  if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: "", message: prompt };
  if (refusal) dataValidation.errorAlert = { showAlert: true, style: "Stop", ...refusal };
}
