import { numberText } from "../words/locale";

export const percent = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** As many decimals as an amount of its size needs. */
export const decimals = (value: number): Intl.NumberFormatOptions => ({
  maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 3,
});

export const amountText = (value: number): string => numberText(value, decimals(value));

/** A number with its sign, as a change is written. */
export const signedText = (value: number, options: Intl.NumberFormatOptions): string =>
  numberText(value, { signDisplay: "exceptZero", ...options });
