import { type Failure, isFailure } from "../../../engine/failure";
import { type Driver, driverNamed } from "../../../engine/model/driver";
import { givenValue } from "../../../engine/model/given-value";
import type { GoalSeekAnswer, GoalSeekQuery } from "../../../engine/whatif/goal-seek";
import type { Subject } from "../subject";
import { typedNumber } from "./typed-number";

/** A goal as it was chosen and typed. */
export interface AskedGoal {
  readonly driver?: string;
  readonly target?: string;
  readonly low?: string;
  readonly high?: string;
}

/** A goal that can be sought. */
export interface Goal {
  readonly driver: Driver;
  /** The driver's value now. */
  readonly value: number;
  /** What is sought; undefined where no target was typed yet. */
  readonly query: GoalSeekQuery | undefined;
}

export interface GoalAnswer extends Goal {
  /** The output now. */
  readonly output: number;
  /** The engine's answer, or its sentence: no root, with the interval and what the output is at its ends. */
  readonly found: GoalSeekAnswer | Failure | undefined;
}

/** The goal of what was chosen and typed. Fails for what is typed wrong. */
export function settledGoal({ model, question }: Subject, asked: AskedGoal): Goal | Failure {
  const { offered, drivers, asked: output } = question;
  const chosen =
    offered.find(({ name }) => name === asked.driver) ?? offered.find(({ name }) => drivers.includes(name));
  const driver = driverNamed(model, chosen?.name ?? offered[0]?.name ?? "");
  if (isFailure(driver)) return driver;
  const value = givenValue(model, driver.cells[0] ?? -1);
  const [target, low, high] = [
    typedNumber(asked.target ?? ""),
    typedNumber(asked.low ?? ""),
    typedNumber(asked.high ?? ""),
  ];
  if (isFailure(target)) return target;
  if (isFailure(low)) return low;
  if (isFailure(high)) return high;
  return {
    driver,
    value,
    query: target === undefined ? undefined : { output, target, driver: driver.line.name, low, high },
  };
}
