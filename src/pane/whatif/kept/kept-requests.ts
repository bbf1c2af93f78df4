import type { Cell } from "../../../engine/asked/broadcast";
import { cellText } from "../../../engine/asked/cell-text";
import { type Failure, isFailure } from "../../../engine/failure";
import { readModel } from "../../../engine/model/read-model";
import type { SimulationRequest } from "../../../engine/simulation/simulation-report";
import type { KeptSimulation } from "./kept-simulation";

/** Rows of the range of choices: heads, output, trials, seed, sampling, the output now, then the amounts whose chances are asked. */
const rows = { output: 1, trials: 2, seed: 3, sampling: 4, levels: 6 } as const;

/** What an inserted simulation asks: its whole result, and mean and spread of the first forecast year. */
export interface KeptRequests {
  readonly whole: SimulationRequest;
  readonly firstYear: SimulationRequest;
}

/** The requests that the sheet's own formulas would make of what stands in its yellow cells. Fails where the range is no model. */
export function keptRequests({ model, drivers, parts }: KeptSimulation): KeptRequests | Failure {
  const read = readModel(model.values);
  if (isFailure(read)) return read;
  const now = (row: number): Cell => parts.asked.values[row]?.[0];
  const levels = parts.asked.values.slice(rows.levels).map(([amount]) => Number(amount));
  const output = cellText(now(rows.output));
  const common = {
    model: model.values,
    scenarios: drivers.values,
    trials: Number(now(rows.trials)),
    seed: Number(now(rows.seed)),
    sampling: cellText(now(rows.sampling)) === "lhs" ? "lhs" : "random",
  } as const;
  // The names stand beside the results; of those that ask for a chance the first is of the first amount, and so on.
  const amounts = levels.values();
  const statistics = parts.statistics.values
    .map(([name]) => cellText(name))
    .map((name) => (name === "P>" ? `P>${amounts.next().value ?? NaN}` : name));
  const whole = { ...common, output, statistics: statistics.join("; "), detail: true };
  return {
    whole: { ...whole, parts: parts.histogram.rows - 1 },
    firstYear: { ...common, output: `${output}@${read.periods[1] ?? ""}`, statistics: "mean; sd" },
  };
}
