import { templates } from "../../../templates/catalogue";
import { badArgument, type Failure } from "../../engine/failure";
import type { Choices } from "../../plan/choices";
import { madeToday } from "../../plan/made-today";
import { planWorkbook } from "../../plan/plan-workbook";
import type { WorkbookPlan } from "../../plan/workbook-plan";
import type { Draft } from "../choices/draft";
import { facts } from "../facts";
import type { Picture } from "../preview/picture";
import { previewOf } from "../preview/preview-of";

const find = (id: string) => templates.find((template) => template.id === id);

/** What makes workbooks of templates, by their id: a part of its own, because the templates' sheets and the planner are not needed to choose. */
export const planner = {
  plan(id: string, choices: Choices): WorkbookPlan | Failure {
    const template = find(id);
    if (!template) return badArgument(`There is no template "${id}".`);
    return planWorkbook(template, choices, facts, madeToday());
  },
  picture(id: string, draft: Draft): Picture | undefined {
    const template = find(id);
    return template && previewOf(facts, template, draft);
  },
};

export type Planner = typeof planner;
