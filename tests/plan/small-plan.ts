import { type Failure, isFailure } from "../../src/engine/failure";
import type { Choices } from "../../src/plan/choices";
import { planWorkbook } from "../../src/plan/plan-workbook";
import type { Request } from "../../src/plan/request/request";
import { resolveChoices } from "../../src/plan/request/resolve-choices";
import type { RowTemplate } from "../../src/plan/row-template";
import type { SheetPlan, WorkbookPlan } from "../../src/plan/workbook-plan";
import type { SheetTemplate, WorkbookTemplate } from "../../src/plan/workbook-template";
import { smallIndex } from "./small-dataset";

export const smallChoices: Choices = {
  company: "ACME",
  periods: "FY2020:FY2022",
  currency: "reporting",
  fx: "convenience",
  scale: 1e6,
  basis: "latest",
  scheme: "auto",
  mode: "portable",
};

const made = { version: "1.2.3", date: "2026-01-31" } as const;

const outline: WorkbookTemplate = {
  id: "small",
  title: "Small",
  purpose: "For tests.",
  metric: "revenue",
  axes: ["segment"],
  sheets: [],
};

export const trySmallRequest = (
  choices: Partial<Choices> = {},
  template: Partial<WorkbookTemplate> = {},
  index = smallIndex,
): Request | Failure => resolveChoices({ ...outline, ...template }, { ...smallChoices, ...choices }, index, made);

/** What is asked of the small dataset, or of another one. */
export function smallRequest(
  choices: Partial<Choices> = {},
  template: Partial<WorkbookTemplate> = {},
  index = smallIndex,
): Request {
  const request = trySmallRequest(choices, template, index);
  if (isFailure(request)) throw new Error(request.message);
  return request;
}

/** The row that every workbook has. */
export const master: RowTemplate = { key: "master", master: true, verdict: "note", cells: { note: "OK" } };

/** A sheet with the columns label and note, and one for each year. */
export const sheet = (more: Partial<SheetTemplate>): SheetTemplate => ({
  key: "model",
  name: "Model",
  purpose: "What is tested.",
  columns: [
    { key: "label", width: 20 },
    { key: "note", width: 10 },
  ],
  periods: true,
  blocks: [],
  orientation: "landscape",
  tab: "model",
  ...more,
});

/** A workbook over the small dataset, or another one; the row of its verdict stands on a last sheet of its own. */
export function smallPlan(
  sheets: readonly SheetTemplate[],
  choices: Partial<Choices> = {},
  template: Partial<WorkbookTemplate> = {},
  index = smallIndex,
): WorkbookPlan {
  const end = sheet({
    key: "end",
    name: "End",
    periods: false,
    tab: "control",
    blocks: [{ key: "end", rows: [master] }],
  });
  const plan = planWorkbook(
    { ...outline, ...template, sheets: [...sheets, end] },
    { ...smallChoices, ...choices },
    index,
    made,
  );
  if (isFailure(plan)) throw new Error(plan.message);
  return plan;
}

/** The first sheet of a workbook of one block. */
export function smallSheet(
  rows: readonly RowTemplate[],
  choices: Partial<Choices> = {},
  more: Partial<SheetTemplate> = {},
  template: Partial<WorkbookTemplate> = {},
): SheetPlan {
  const [first] = smallPlan([sheet({ blocks: [{ key: "rows", rows }], ...more })], choices, template).sheets;
  if (!first) throw new Error("No sheet");
  return first;
}

/** What stands in the cells: the formula, else the value. */
export const contents = ({ cells }: SheetPlan): unknown[][] =>
  cells.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? ""));

/** What the cells show. */
export const shown = ({ cells }: SheetPlan): unknown[][] =>
  cells.map((row) => row.map((cell) => cell?.computed ?? cell?.value ?? ""));
