import type { Options } from "../asked/options";
import { printed } from "./printed";

/** An amount in units of one as a number in the options' scale. */
export const amountInWords = (amount: number, { scale }: Options): string => printed(amount / scale);

/** A fraction as a percentage: 8.741 %. */
export const percent = (value: number): string => `${printed(value * 100, { least: 3 })} %`;

/** A difference of two fractions in percentage points: 1.250 pp. */
export const points = (value: number): string => `${printed(value * 100, { least: 3 })} pp`;

/** Where a figure stands: filing, scheme and what else was chosen, in brackets. */
export const placeInWords = (parts: readonly string[]): string =>
  `(${[...new Set(parts)].filter((part) => part !== "").join(", ")})`;
