import type { Matrix } from "../asked/broadcast";
import { badArgument, type Failure, isFailure } from "../failure";
import { sheetColumn } from "../asked/sheet-numbers";

/** Prices and volumes of the same lines before (0) and after (1), as ranges from the sheet. */
export interface PriceVolume {
  readonly price0: Matrix;
  readonly volume0: Matrix;
  readonly price1: Matrix;
  readonly volume1: Matrix;
}

/** What changed a line's revenue; price x volume, in the unit of the sheet. */
export interface PvmLine {
  readonly price: number;
  readonly volume: number;
  readonly mix: number;
  /** A line without volume before. */
  readonly added: number;
  /** A line without volume after. */
  readonly lost: number;
  /** p1 v1 - p0 v0. */
  readonly change: number;
}

/** One line at one end: a volume of zero where the line was not sold. */
interface Sold {
  readonly price: number;
  readonly volume: number;
}

/** One end of a line; blank in both it was not sold, blank in one it cannot be told. */
function sold(price: number | undefined, volume: number | undefined, at: number, end: 0 | 1): Sold | Failure {
  if (volume === undefined)
    return price === undefined
      ? { price: 0, volume: 0 }
      : badArgument(`Line ${at + 1} has a price${end} but no volume${end}. Write the volume, or 0.`);
  if (volume < 0) return badArgument(`Line ${at + 1} has a volume${end} below zero (${volume}).`);
  if (volume === 0) return { price: 0, volume: 0 };
  return price === undefined
    ? badArgument(`Line ${at + 1} has a volume${end} but no price${end}. Write the price.`)
    : { price, volume };
}

const nothing = { price: 0, volume: 0, mix: 0, added: 0, lost: 0 };

/**
 * Change of revenue by price, volume and mix, per line. With both volumes above zero and V the sum of the volumes of such lines: price
 * (p1 - p0) v1; volume p0 v0 (V1 / V0 - 1); mix p0 (v1 - v0 V1 / V0). A new line adds p1 v1, a lost line takes p0 v0. All add up to the
 * change of the sum of price x volume. A line blank in all four ranges is undefined; half a line, a volume below zero and text are refused.
 */
export function pvm(ranges: PriceVolume): (PvmLine | undefined)[] | Failure {
  const price0 = sheetColumn(ranges.price0, "price0");
  const volume0 = sheetColumn(ranges.volume0, "volume0");
  const price1 = sheetColumn(ranges.price1, "price1");
  const volume1 = sheetColumn(ranges.volume1, "volume1");
  if (isFailure(price0)) return price0;
  if (isFailure(volume0)) return volume0;
  if (isFailure(price1)) return price1;
  if (isFailure(volume1)) return volume1;
  const lengths = [price0, volume0, price1, volume1].map(({ length }) => length);
  if (new Set(lengths).size > 1)
    return badArgument(`Ranges do not fit: ${lengths.join(", ")} cells. Give each line both prices and both volumes.`);
  const lines: ([Sold, Sold] | undefined)[] = [];
  for (const at of price0.keys()) {
    const cells = [price0[at], volume0[at], price1[at], volume1[at]];
    const then = sold(price0[at], volume0[at], at, 0);
    const now = sold(price1[at], volume1[at], at, 1);
    if (isFailure(then)) return then;
    if (isFailure(now)) return now;
    lines.push(cells.every((cell) => cell === undefined) ? undefined : [then, now]);
  }
  const both = lines.filter((line) => line !== undefined && line[0].volume > 0 && line[1].volume > 0);
  const total = (end: 0 | 1) => both.reduce((sum, line) => sum + (line?.[end].volume ?? 0), 0);
  const volumes = { then: total(0), now: total(1) };
  return lines.map((line) => line && effects(line, volumes));
}

/** The effects of one line beside the volume of all lines sold at both ends; products before quotients, so that whole numbers stay whole. */
function effects([then, now]: readonly [Sold, Sold], all: { then: number; now: number }): PvmLine {
  const change = now.price * now.volume - then.price * then.volume;
  if (then.volume === 0) return { ...nothing, added: change, change };
  if (now.volume === 0) return { ...nothing, lost: change, change };
  return {
    ...nothing,
    change,
    price: (now.price - then.price) * now.volume,
    volume: (then.price * then.volume * (all.now - all.then)) / all.then,
    mix: (then.price * (now.volume * all.then - then.volume * all.now)) / all.then,
  };
}
