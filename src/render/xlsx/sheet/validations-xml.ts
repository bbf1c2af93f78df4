import type { SheetPlan, ValidationPlan } from "../../../plan/workbook-plan";
import { element } from "../xml/element";
import { escapeCellText } from "../xml/escape";

/** What is allowed: a list of choices written out or in cells, a smallest number, or anything (then only the prompt is shown). */
function rule({ list, listIn, atLeast }: ValidationPlan) {
  if (listIn !== undefined) return { kind: { type: "list" }, formula: listIn.replace(/^=/, "") };
  if (list) return { kind: { type: "list" }, formula: `"${list.join(",").replaceAll('"', '""')}"` };
  if (atLeast === undefined) return { kind: {}, formula: "" };
  return { kind: { type: "decimal", operator: "greaterThanOrEqual" }, formula: String(atLeast) };
}

function validationXml(validation: ValidationPlan): string {
  const { range, prompt, refusal } = validation;
  const { kind, formula } = rule(validation);
  return element(
    "dataValidation",
    {
      ...kind,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: refusal === undefined ? undefined : true,
      errorTitle: refusal?.title,
      error: refusal?.message,
      prompt,
      sqref: range,
    },
    formula === "" ? "" : element("formula1", {}, escapeCellText(formula)),
  );
}

/** What may be typed, with the words that say so before and after. */
export const validationsXml = ({ validations }: SheetPlan): string =>
  validations.length === 0
    ? ""
    : element("dataValidations", { count: validations.length }, ...validations.map(validationXml));
