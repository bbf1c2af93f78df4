import { numberText } from "../words/locale";
import type { Unit } from "./scenario-grid";

/** A driver's value as the pane writes it: shares with a decimal, more where they have more, up to four; amounts with up to six digits. */
export function valueText(value: number, unit: Unit): string {
  if (unit === "percent")
    return numberText(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 4 });
  return numberText(value, { maximumFractionDigits: Math.abs(value) >= 100 ? 2 : 6 });
}
