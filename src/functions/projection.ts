import { badArgument, isFailure } from "../engine/failure";
import { projection as projectionOf } from "../engine/whatif/projection";
import { answerTable } from "./support/answer-table";
import { asMatrix, firstCell } from "./support/argument";

/**
 * The next values of a series.
 * @remarks History is a row or a column, oldest first; the answer runs the same way. t counts the periods to come. cagr: last x
 * (last/first)^(t/steps); linear: the least-squares line; fade: growth moves in even steps from the last growth (or start=) to target=, reached
 * in the last period; damped: last + average step x (d + d^2 + ... + d^t), damping= d from 0 to 1, else 0.9; hold: the last value.
 * @category What-if
 * @see CAGR CALC
 * @customfunction PROJECTION
 * @param {any[][]} history A row or column of values of equal periods, oldest first
 * @param {any} horizon Number of periods to come, 1 to 100
 * @param {string} [method] cagr (default), linear, fade, damped or hold
 * @param {any[][]} [parameters] "target=3%; start=10%" for fade, "damping=0.8" for damped, one number, or a range of two columns
 * @returns {any[][]} The values to come
 * @example =SEG.PROJECTION({100;110;121},2) -> {133.1;146.41}
 * @example =SEG.PROJECTION({100,110},2,"fade","target=0%") -> {115.5,115.5}
 * @example =SEG.PROJECTION({100,110},2,"damped",0.5) -> {115,117.5}
 */
export function projection(history: any[][], horizon: any, method?: string, parameters?: any[][]): any[][] {
  return answerTable([history, horizon, parameters], undefined, () => {
    const series = asMatrix(history);
    if (series.length > 1 && (series[0]?.length ?? 0) > 1)
      return badArgument(`History is one row or one column, not ${series.length} x ${series[0]?.length ?? 0}.`);
    const values = projectionOf({
      history: series.flat(),
      horizon: firstCell(horizon),
      method: method ?? "",
      parameters: asMatrix(parameters),
    });
    if (isFailure(values)) return values;
    return series.length > 1 ? values.map((value) => [value]) : [values];
  });
}
