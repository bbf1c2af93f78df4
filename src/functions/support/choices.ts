import { profitMeasures } from "../../engine/analysis/margin";
import { checks } from "../../engine/check/check-data";
import { explainedMeasures } from "../../engine/explain/explain";
import { sourceFields } from "../../engine/explain/source-field";
import { whatIfOutputs } from "../../engine/whatif/what-if";
import { facts } from "./facts";

const metrics = [...new Set(facts.metricNames.values())].sort();

/**
 * The words an argument takes, as Excel offers them while a formula is typed: by the argument's name, or by FUNCTION.argument where
 * only one function means it so. The build writes them into functions.json.
 */
export const choices: Readonly<Record<string, readonly string[]>> = {
  metric: metrics,
  profit: Object.keys(profitMeasures),
  "SOURCE.field": sourceFields,
  "EXPLAIN.measure": [...explainedMeasures, ...metrics],
  "WHATIF.output": whatIfOutputs,
  "CHECK.what": checks,
};
