import type { ValidationPlan } from "../../../plan/workbook-plan";
import type { ValidationContent } from "../../../workbook/validation-content";

/** What is allowed: a list of choices written out or in cells, a smallest number, or anything (then only the prompt is shown). */
function rule({ list, listIn, atLeast }: ValidationPlan): Pick<ValidationContent, "type" | "operator" | "formula1"> {
  if (listIn !== undefined) return { type: "list", formula1: listIn.replace(/^=/, "") };
  if (list) return { type: "list", formula1: `"${list.join(",").replaceAll('"', '""')}"` };
  if (atLeast === undefined) return { type: "any" };
  return { type: "decimal", operator: "greaterThanOrEqual", formula1: String(atLeast) };
}

export const planValidation = (plan: ValidationPlan): ValidationContent => ({
  ranges: [plan.range],
  ...rule(plan),
  allowBlank: true,
  prompt: plan.prompt === undefined ? {} : { message: plan.prompt },
  ...(plan.refusal && { refusal: plan.refusal }),
});
