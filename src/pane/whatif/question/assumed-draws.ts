import type { Cell } from "../../../engine/asked/broadcast";
import { isFailure } from "../../../engine/failure";
import { driverNamed } from "../../../engine/model/driver";
import { givenValue } from "../../../engine/model/given-value";
import type { Line, Model } from "../../../engine/model/model";
import type { Subject } from "../subject";
import { distributionText } from "./drawn-text";
import { numbersOf } from "./numbers-of";
import { usualSwing } from "./tornado-answer";
import { typedNumber } from "./typed-number";

/** Distributions that the user agreed to where the model gives its drivers none: they are of this view and not of the workbook. */
export interface AssumedDraws {
  /** As a scenario table, which is how distributions come beside a model. */
  readonly table: readonly (readonly Cell[])[];
  /** What each is drawn from, in words. */
  readonly drawn: readonly { readonly label: string; readonly from: string }[];
  /** Whether some driver has no low and high, so that a share of its value stands in for them. */
  readonly spreads: boolean;
}

const isDrawn = ({ definitions }: Line): boolean => definitions.some(({ term }) => term.kind === "distribution");

/** From low to high, most often near the value; where the value is not between them, every number alike. */
function drawOf(
  model: Model,
  { name, range }: Line,
  spread: number,
): readonly [name: string, parameters: readonly number[]] | undefined {
  const driver = driverNamed(model, name);
  if (isFailure(driver)) return undefined;
  const [value = NaN, ...others] = driver.cells.map((cell) => givenValue(model, cell));
  // One draw cannot stand for values that differ from period to period.
  if (others.some((other) => other !== value)) return undefined;
  const [low, high] = range
    ? [range.low, range.high]
    : [value - spread * Math.abs(value), value + spread * Math.abs(value)];
  if (!(low < high)) return undefined;
  // Sums leave a tail in the last digits that nobody would have typed.
  const clean = (number: number) => Number(number.toPrecision(12));
  return low < value && value < high ? ["pert", [low, value, high].map(clean)] : ["uniform", [low, high].map(clean)];
}

/** What the drivers chosen could be drawn from; undefined where the model draws some driver itself, or none of those chosen can move. */
export function assumedDraws(
  { model, drawn, question, reading }: Subject,
  typedSpread: string,
): AssumedDraws | undefined {
  if (isFailure(drawn) || drawn.lines.some(isDrawn)) return undefined;
  const typed = typedNumber(typedSpread);
  const spread = typeof typed === "number" && typed > 0 ? typed : usualSwing;
  const chosen = question.offered.filter(({ name }) => question.drivers.includes(name));
  const found = chosen.flatMap((line) => {
    const draw = drawOf(model, line, spread);
    return draw ? [{ line, draw }] : [];
  });
  if (found.length === 0) return undefined;
  return {
    table: [["driver", "Base"], ...found.map(({ line, draw: [name, of] }) => [line.name, `${name}(${of.join(", ")})`])],
    drawn: found.map(({ line, draw: [name, of] }) => ({
      label: line.label,
      from: distributionText(name, of, numbersOf(line, reading.model)),
    })),
    spreads: found.some(({ line }) => line.range === undefined),
  };
}
