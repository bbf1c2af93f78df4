import type { ValidationPlan } from "../../plan/workbook-plan";

/** A list of choices, or a smallest number, with the words that say so before and after typing. */
export function writeValidation(
  sheet: Excel.Worksheet,
  { range, list, atLeast, prompt, refusal }: ValidationPlan,
): void {
  const { dataValidation } = sheet.getRange(range);
  if (list) dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
  else if (atLeast !== undefined)
    dataValidation.rule = { decimal: { formula1: atLeast, operator: "GreaterThanOrEqualTo" } };
  dataValidation.ignoreBlanks = true;
  if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: "", message: prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", ...refusal };
}
