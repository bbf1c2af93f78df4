import { type Failure, isFailure } from "../../../engine/failure";
import { finished } from "../../../engine/finished";
import { givenValue } from "../../../engine/model/given-value";
import { type Driver, driverNamed } from "../../../engine/model/driver";
import type { Model } from "../../../engine/model/model";
import { modelOutput } from "../../../engine/model/model-output";
import { response } from "../../../engine/model/response";
import { goalSeek, type GoalSeekAnswer, type GoalSeekQuery } from "../../../engine/whatif/goal-seek";
import { lastAnswer } from "./last-answer";
import type { Question } from "./settled-question";
import { typedNumber } from "./typed-number";

/** A goal as it was chosen and typed. */
export interface AskedGoal {
  readonly driver?: string;
  readonly target?: string;
  readonly low?: string;
  readonly high?: string;
}

export interface GoalAnswer {
  readonly driver: Driver;
  /** The driver's value and the output now. */
  readonly now: { readonly value: number; readonly output: number };
  /** What was sought; undefined where no target was typed yet. */
  readonly query: GoalSeekQuery | undefined;
  /** The engine's answer, or its sentence: no root, with the interval and what the output is at its ends. */
  readonly found: GoalSeekAnswer | Failure | undefined;
}

/** What a driver must be for the output to reach a target. Fails for what is typed wrong, and where the model has no value. */
export const goalAnswer = lastAnswer(function (
  model: Model,
  question: Question,
  asked: AskedGoal,
): GoalAnswer | Failure {
  const { offered, drivers, asked: output } = question;
  const chosen =
    offered.find(({ name }) => name === asked.driver) ?? offered.find(({ name }) => drivers.includes(name));
  const driver = driverNamed(model, chosen?.name ?? offered[0]?.name ?? "");
  if (isFailure(driver)) return driver;
  const cell = modelOutput(model, output);
  if (isFailure(cell)) return cell;
  const answer = finished(response(model, [], cell.cell));
  const at = isFailure(answer) ? answer : finished(answer(NaN));
  if (isFailure(at)) return at;
  const now = { value: givenValue(model, driver.cells[0] ?? -1), output: at };
  const [target, low, high] = [
    typedNumber(asked.target ?? ""),
    typedNumber(asked.low ?? ""),
    typedNumber(asked.high ?? ""),
  ];
  if (isFailure(target)) return target;
  if (isFailure(low)) return low;
  if (isFailure(high)) return high;
  if (target === undefined) return { driver, now, query: undefined, found: undefined };
  const query = { output, target, driver: driver.line.name, low, high };
  return { driver, now, query, found: goalSeek(model, query) };
});
