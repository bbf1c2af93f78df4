import { roundHalfAway } from "../formula/round-half-away";

/**
 * A number as sentences write it: thousands apart, at most `most` decimals, zeros at the end cut down to `least`: 1,234.5. Not through
 * toLocaleString, whose first call takes longer than planning a workbook.
 */
export function printed(value: number, { most = 3, least = 0 } = {}): string {
  const [whole = "", decimals = ""] = Math.abs(roundHalfAway(value, most)).toFixed(most).split(".");
  let end = decimals.length;
  while (end > least && decimals[end - 1] === "0") end--;
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (end === 0 ? "" : `.${decimals.slice(0, end)}`);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
