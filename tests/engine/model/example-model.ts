import type { Matrix } from "../../../src/engine/asked/broadcast";
import { isFailure } from "../../../src/engine/failure";
import { evaluateModel } from "../../../src/engine/model/evaluate-model";
import type { Model } from "../../../src/engine/model/model";
import { readModel } from "../../../src/engine/model/read-model";

/** The model of the language's contract. */
export const cloudRows: Matrix = [
  ["line", "definition", "low", "high"],
  ["cloud_base", 74568, "", ""],
  ["cloud_growth", "pert(0.02, 0.08, 0.15)", 0.02, 0.15],
  ["cloud", "cloud_base * (1 + cloud_growth)", "", ""],
  ["gross_margin", 0.37, 0.33, 0.4],
  ["gross_profit", "cloud * gross_margin", "", ""],
];

/** What passed, or an error with the sentence. */
export function passed<Answer>(answer: Answer): Exclude<Answer, { readonly failure: unknown }> {
  if (isFailure(answer)) throw new Error(answer.message);
  return answer as Exclude<Answer, { readonly failure: unknown }>;
}

export const modelOf = (rows: Matrix): Model => passed(readModel(rows));

/** The sentence of a range that is no model. */
export function refusal(rows: Matrix): string {
  const model = readModel(rows);
  return isFailure(model) ? model.message : "it is a model";
}

/** The values by line name. */
export function valuesOf(rows: Matrix, changes?: ReadonlyMap<string, number>): Record<string, readonly number[]> {
  const model = modelOf(rows);
  const values = passed(evaluateModel(model, changes));
  return Object.fromEntries(model.lines.map(({ name }, at) => [name, values[at] ?? []]));
}
