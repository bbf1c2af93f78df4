import { numberText } from "../words/locale";
import type { Unit } from "./scenario-grid";

/** A driver's value as the pane writes it: shares with one or two decimals, amounts with up to six digits; `exact` says all that count. */
export function valueText(value: number, unit: Unit, exact: "exact" | "short" = "short"): string {
  if (unit === "percent")
    return numberText(value, {
      style: "percent",
      minimumFractionDigits: 1,
      maximumFractionDigits: exact === "exact" ? 8 : 2,
    });
  return numberText(value, { maximumFractionDigits: exact === "exact" ? 10 : Math.abs(value) >= 100 ? 2 : 6 });
}
