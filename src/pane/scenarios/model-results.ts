import type { Matrix } from "../../engine/asked/broadcast";
import { cellText } from "../../engine/asked/cell-text";
import { nameKey } from "../../engine/facts/name-key";
import { isFailure } from "../../engine/failure";
import { isDriven, type Model } from "../../engine/model/model";
import { readModel } from "../../engine/model/read-model";
import { compare } from "../../engine/whatif/compare";
import type { ScenarioTable } from "../../engine/whatif/scenario";
import type { Result, ResultOfScenario } from "./results";

/** A model range on a sheet, with what its lines are in words. */
export interface ModelCells {
  readonly range: Matrix;
  /** One for each row of the range. */
  readonly labels: readonly string[];
}

/** Most outputs shown where no sheet says which ones matter. */
const most = 2;

const asKey = (title: string) => nameKey(title).replaceAll("_", "");

/** The lines of a model that nothing else in it is made of come last: these are what it is about. */
function outputsOf({ range, labels }: ModelCells, model: Model): Result[] {
  return model.lines
    .filter(({ definitions }) => definitions.some((one) => !isDriven(one)))
    .slice(-12)
    .filter(({ name }, at, lines) => at >= lines.length - most || name === "total_revenue")
    .map(({ label, row }) => ({
      title: labels[row - 1] || cellText(range[row - 1]?.[0]) || label,
      unit: "",
      periods: model.periods,
      scenarios: [],
    }));
}

/** An output in some scenarios as the model comes to it under the table's values; undefined where it is no line of the model or has no value. */
export function calculatedScenarios(
  { title, periods }: Result,
  { labels }: ModelCells,
  model: Model,
  table: ScenarioTable,
  names: readonly string[],
): readonly ResultOfScenario[] | undefined {
  const line = model.lines.find(
    ({ row, label }) => asKey(labels[row - 1] ?? "") === asKey(title) || asKey(label) === asKey(title),
  );
  if (!line) return undefined;
  const outputs = periods.map((period) => (model.hasPeriods ? `${line.name}@${period}` : line.name));
  const compared = compare(model, { ...table, scenarios: names }, outputs);
  if (isFailure(compared)) return undefined;
  return names.map((name, at) => ({
    name,
    values: compared.rows.map(({ values }) => values[at] ?? ""),
    isCalculated: true,
  }));
}

/**
 * Results with the scenarios that have no rows on a sheet calculated from the model range, under the table's values. What does not calculate is
 * left out: nothing is guessed.
 */
export function withModel(results: readonly Result[], cells: ModelCells, table: ScenarioTable): readonly Result[] {
  const model = readModel(cells.range);
  if (isFailure(model)) return results;
  const asked = results.length > 0 ? results : outputsOf(cells, model);
  return asked.map((result) => {
    const missing = table.scenarios.filter((name) => !result.scenarios.some((one) => one.name === name));
    if (missing.length === 0) return result;
    const calculated = calculatedScenarios(result, cells, model, table, missing) ?? [];
    const all = [...result.scenarios, ...calculated];
    const scenarios = table.scenarios.flatMap((name) => all.find((one) => one.name === name) ?? []);
    return { ...result, scenarios };
  });
}
