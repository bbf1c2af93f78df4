import { readsAsFormula } from "../../workbook/reads-as-formula";
import { nameKey } from "../../engine/facts/name-key";

/** What is wrong with a scenario's name, as a key of the catalogue; undefined where nothing is. */
export function nameTrouble(
  name: string,
  others: readonly string[],
): "nameBlank" | "nameTaken" | "nameFormula" | "nameLong" | "nameReserved" | undefined {
  const key = nameKey(name);
  if (key === "") return "nameBlank";
  if (name.length > 255) return "nameLong";
  if (readsAsFormula(name) || name.trim().startsWith("'") || Number.isFinite(Number(name))) return "nameFormula";
  if (key === "unit" || key === "driver" || key === "inherits") return "nameReserved";
  return others.some((other) => nameKey(other) === key) ? "nameTaken" : undefined;
}
