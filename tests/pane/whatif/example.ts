import { vi } from "vitest";
import type { Cell } from "../../../src/engine/asked/broadcast";
import { type Failure, isFailure } from "../../../src/engine/failure";
import { finished } from "../../../src/engine/finished";
import { GoalRun } from "../../../src/pane/whatif/goal-run";
import { modelsInSteps } from "../../../src/pane/whatif/models";
import type { AskedGoal, GoalAnswer } from "../../../src/pane/whatif/question/goal-answer";
import { type Subject, subjectOf } from "../../../src/pane/whatif/subject";
import type { Run } from "../../../src/worker/begin-job";
import type { AskedQuestion } from "../../../src/pane/whatif/question/settled-question";
import type { ModelReading, PlacedCells } from "../../../src/pane/whatif/workbook/reading";

/** Outside a browser numbers are written as in English. */
vi.stubGlobal("navigator", { language: "en" });

/** Cells as a sheet would hold them, from B3 on. */
export const placed = (values: readonly (readonly Cell[])[], formats?: string): PlacedCells => ({
  sheetId: "s1",
  sheet: "My model",
  row: 2,
  column: 1,
  rows: values.length,
  columns: values[0]?.length ?? 0,
  values,
  formulas: values,
  formats: values.map((row) => row.map(() => formats ?? "General")),
});

export const exampleRows: readonly (readonly Cell[])[] = [
  ["line", "definition", "low", "high", "unit"],
  ["Base", 1000, "", "", "CNY"],
  ["Growth", "pert(0.02, 0.08, 0.15)", 0.02, 0.15, "%"],
  ["Margin", "37%", 0.33, 0.4, ""],
  ["Tax", "normal(0.25, 0.01)", "", "", ""],
  ["Revenue", "base * (1 + growth)", "", "", "CNY"],
  ["Profit", "revenue * margin * (1 - tax)", "", "", "CNY"],
];

export const periodRows: readonly (readonly Cell[])[] = [
  ["line", "FY2024", "FY2025", "FY2026"],
  ["growth", 0.1, "", 0.08],
  ["revenue", 1000, "prev(revenue) * (1 + growth)", ""],
  ["cost", "if(period == 1, 600, prev(cost) * 1.05)", "", ""],
  ["profit", "revenue - cost", "", ""],
];

/** What a reading means as the view takes it. */
export const subjectFrom = (reading: ModelReading, asked: AskedQuestion = {}) =>
  subjectOf(reading, finished(modelsInSteps(reading)), asked);

/** The answer of a run, whether it came at once or not. */
export const answerOf = async <Answer>(run: Run<Answer>): Promise<Answer> =>
  "answer" in run ? run.answer : run.rest();

/** The answer to a goal, as the view asks for it. */
export async function goalOf(of: Subject, asked: AskedGoal): Promise<GoalAnswer | Failure> {
  const run = new GoalRun(() => undefined);
  run.ask(of, asked);
  return vi.waitFor(() => {
    const { answer, seeking } = run;
    if (!answer || seeking.share !== undefined) throw new Error("not yet");
    return answer;
  });
}

/** What the tools work on, of rows that are a model. */
export function subject(rows: readonly (readonly Cell[])[] = exampleRows, asked: AskedQuestion = {}): Subject {
  const found = subjectFrom({ model: placed(rows), labels: [], units: [], distributions: undefined }, asked);
  if (!found || isFailure(found)) throw new Error(found?.message ?? "no model");
  return found;
}
