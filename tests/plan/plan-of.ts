import { dataset } from "../../src/data/dataset";
import { type FactIndex, indexDataset } from "../../src/engine/facts/fact-index";
import { type Failure, isFailure } from "../../src/engine/failure";
import { Memory } from "../../src/engine/memory";
import type { Choices } from "../../src/plan/choices";
import { planWorkbook } from "../../src/plan/plan-workbook";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan/workbook-plan";
import type { WorkbookTemplate } from "../../src/plan/workbook-template";
import { templates } from "../../templates/catalogue";
import { wholeMatrix } from "../whole-matrix";

export const index: FactIndex = indexDataset(dataset);

export const defaultChoices: Choices = {
  company: "BABA",
  periods: "FY2018:FY2022",
  currency: "reporting",
  fx: "convenience",
  scale: 1e6,
  basis: "latest",
  scheme: "auto",
  mode: "portable",
};

export function templateOf(id: string): WorkbookTemplate {
  const found = templates.find((template) => template.id === id);
  if (!found) throw new Error(`No template ${id}`);
  return found;
}

/** By what and when the plans of tests are made. */
export const made = { version: "test", date: "2026-01-31" } as const;

export const tryPlan = (id: string, choices: Partial<Choices> = {}): WorkbookPlan | Failure =>
  planWorkbook(templateOf(id), { ...defaultChoices, ...choices }, index, made);

/** The last few plans: tests of one plan ask for it one after the other, each while it runs, so that a mutant's plan is a new one. */
const plans = new Memory<WorkbookPlan>(2);

/** A plan that must come about. */
export function planOf(id: string, choices: Partial<Choices> = {}): WorkbookPlan {
  const keys = [id, JSON.stringify(choices)];
  const known = plans.recall(keys);
  if (known) return known;
  const plan = tryPlan(id, choices);
  if (isFailure(plan)) throw new Error(plan.message);
  return plans.keep(keys, plan);
}

export function sheetOf(plan: WorkbookPlan, key: string): SheetPlan {
  const sheet = plan.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`No sheet ${key}`);
  return sheet;
}

/** A model sheet's rows by their label, below a heading where one is named. */
export function rowsLabelled(sheet: SheetPlan, label: string): readonly (readonly (CellPlan | null)[])[] {
  return sheet.cells.filter((row) => row[1]?.value === label);
}

type Case = readonly [string, Partial<Choices>];

/** What choices are tried together: templates (but for breakdowns they do not know), companies, ranges, currencies and modes. */
const cases: readonly { readonly one: Case; readonly turn: number }[] = (["live", "portable"] as const).flatMap(
  (mode, shift) =>
    [
      { company: "BABA", periods: "FY2018:FY2022" },
      { company: "BABA", periods: "FY2022:FY2026" },
      { company: "BABA", periods: "FY2014:FY2026" },
      { company: "BABA", periods: "FY2020", scale: 1e9 as const },
      { company: "BABA", periods: "FY2019:FY2024", currency: "USD" as const },
      { company: "BABA", periods: "FY2021:FY2022", currency: "USD" as const, fx: 7.1 },
      { company: "BABA", periods: "FY2018:FY2021", basis: "first" },
      { company: "AMZN", periods: "FY2018:FY2022" },
      { company: "AMZN", periods: "FY2016:FY2025", axis: "product" },
      { company: "AMZN", periods: "FY2020", axis: "segment" },
      { company: "AMZN", periods: "FY-4:FY0", currency: "CNY" as const, fx: 0.14, scale: 1e3 as const },
    ].flatMap((choices: Partial<Choices>, row) =>
      templates
        .map((template, column) => ({ ...template, turn: (row + column + 2 * shift) % 3 }))
        .filter(({ axes }) => axes.length === 0 || axes.some((axis) => axis === (choices.axis ?? axis)))
        .map(({ id, turn }) => ({ one: [id, { ...choices, mode }] as const, turn })),
    ),
);

export const everyCase: readonly Case[] = cases.map(({ one }) => one);

/** All of them in npm run verify, else a third, so that every template and every range still meets both modes. */
export const matrix: readonly Case[] = cases.flatMap(({ one, turn }) => (wholeMatrix || turn === 0 ? [one] : []));

export const named = ([id, choices]: readonly [string, Partial<Choices>]): string =>
  [id, ...Object.values(choices).map((choice) => (typeof choice === "object" ? choice.name : String(choice)))].join(
    " ",
  );
