import type { FactIndex } from "../../engine/facts/fact-index";
import { isFailure } from "../../engine/failure";
import { madeToday } from "../../plan/made-today";
import { planWorkbook } from "../../plan/plan-workbook";
import type { WorkbookTemplate } from "../../plan/workbook-template";
import { choicesOf } from "../choices/choices-of";
import type { Draft } from "../choices/draft";
import { ownCompany } from "../choices/own-company";
import { settle } from "../choices/settle";
import { chartPicture } from "./chart-picture";
import { openChecks } from "./open-checks";
import type { Picture } from "./picture";
import { tablePicture } from "./table-picture";

/**
 * The picture of a template for the company chosen, over the years that template has: drawn from the workbook that would be inserted.
 * While a rate is still to be typed, in the reporting currency. Undefined where there is nothing to show.
 */
export function previewOf(index: FactIndex, template: WorkbookTemplate, asked: Draft): Picture | undefined {
  // The figures of one's own company are still to be typed: what the template makes is shown of another.
  const company = asked.company === ownCompany.value ? "" : asked.company;
  const own = settle(index, [template], { ...asked, company, template: template.id, mode: "portable" });
  if (!own) return undefined;
  const typed = choicesOf(own.draft);
  const choices = isFailure(typed) ? choicesOf({ ...own.draft, currency: "reporting", rate: "convenience" }) : typed;
  if (isFailure(choices)) return undefined;
  const plan = planWorkbook(template, choices, index, madeToday());
  if (isFailure(plan)) return undefined;
  const picture = chartPicture(plan) ?? tablePicture(plan);
  return picture && { ...picture, openChecks: openChecks(plan) };
}
