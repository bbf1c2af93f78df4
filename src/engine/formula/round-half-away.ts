/** A number times a power of ten, through its decimal digits: 1.005 becomes 100.5, not 100.49999999999999. */
function shift(value: number, places: number): number {
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** A number to some decimal places (a whole number from -15 to 15), halves away from zero as Excel's ROUND; NaN for other places. */
export function roundHalfAway(value: number, places: number): number {
  if (!Number.isInteger(places) || Math.abs(places) > 15 || !Number.isFinite(value)) return NaN;
  const whole = shift(Math.abs(value), places);
  return Number.isFinite(whole) ? Math.sign(value) * shift(Math.round(whole), -places) : value;
}
