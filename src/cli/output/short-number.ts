/** A number for the eye: at most seven digits that count, thousands apart; very large and very small ones with an exponent. */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return String(Number(value.toPrecision(7)));
  return size >= 1e6
    ? value.toLocaleString("en-US", { maximumFractionDigits: 1 })
    : value.toLocaleString("en-US", { maximumSignificantDigits: 7 });
}
