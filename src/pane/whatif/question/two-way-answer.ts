import { badArgument, type Failure, isFailure } from "../../../engine/failure";
import type { Model } from "../../../engine/model/model";
import type { Sensitivity } from "../../../engine/whatif/sensitivity";
import type { Run } from "../../../worker/begin-job";
import { beginJob } from "../../../worker/begin-job";
import { words } from "../../words/words";
import type { Subject } from "../subject";
import { begun } from "./begun";
import { driverReach, type Reach } from "./driver-reach";
import type { Question } from "./settled-question";
import { typedNumber } from "./typed-number";

/** One side of the table as it was chosen and typed; blank low and high: as the driver's own. */
export interface AskedSide {
  readonly driver?: string;
  readonly low?: string;
  readonly high?: string;
}

export interface TwoWayQuestion {
  readonly row: AskedSide;
  readonly column: AskedSide;
  /** Values of each side, an odd number. */
  readonly count: number;
}

export const sideCounts = [3, 5, 7, 9, 11] as const;

export interface Side extends Reach {
  readonly driver: string;
  readonly values: readonly number[];
  /** The place of the driver's own value. */
  readonly base: number;
}

export interface TwoWayAnswer {
  readonly row: Side;
  readonly column: Side;
  readonly table: Sensitivity;
}

/** Equal steps from low to the driver's own value and from there to high, so that the base is always among them. */
export function sideValues({ value, low, high }: Reach, count: number): { values: number[]; base: number } {
  const half = (count - 1) / 2;
  const inside = low < value && value < high;
  const middle = inside ? value : (low + high) / 2;
  const values = Array.from({ length: count }, (_, at) =>
    at === 0
      ? low
      : at === count - 1
        ? high
        : at <= half
          ? low + ((middle - low) * at) / half
          : middle + ((high - middle) * (at - half)) / half,
  );
  return { values, base: values.indexOf(value) };
}

function sideOf(model: Model, question: Question, asked: AskedSide, otherwise: number, count: number): Side | Failure {
  const chosen = question.offered.filter(({ name }) => question.drivers.includes(name));
  const line =
    question.offered.find(({ name }) => name === asked.driver) ?? chosen[otherwise] ?? question.offered[otherwise];
  if (!line) return badArgument(words().whatif.needsTwo);
  const reach = driverReach(model, line);
  const [low, high] = [typedNumber(asked.low ?? ""), typedNumber(asked.high ?? "")];
  if (isFailure(low)) return low;
  if (isFailure(high)) return high;
  const side = { value: reach.value, low: low ?? reach.low, high: high ?? reach.high };
  if (side.low >= side.high) return badArgument(words().whatif.lowBelowHigh(line.label));
  return { driver: line.name, ...side, ...sideValues(side, count) };
}

/** Begins the output for each pair of values of two drivers. Fails for what is typed wrong, and as the engine does. */
export function beginTwoWay(
  { model, question, reading }: Subject,
  { row, column, count }: TwoWayQuestion,
): Run<TwoWayAnswer | Failure> {
  const down = sideOf(model, question, row, 0, count);
  if (isFailure(down)) return { answer: down };
  const second = column.driver === down.driver ? {} : column;
  const others = { ...question, drivers: question.drivers.filter((name) => name !== down.driver) };
  const rest = { ...others, offered: question.offered.filter(({ name }) => name !== down.driver) };
  const across = sideOf(model, rest, second, 0, count);
  if (isFailure(across)) return { answer: across };
  const values = (side: Side) => ({ driver: side.driver, values: side.values });
  const asked = { model: reading.model.values, output: question.asked, row: values(down), column: values(across) };
  return begun(beginJob("sensitivity", asked), (table) =>
    isFailure(table) ? table : { row: down, column: across, table },
  );
}
