import type { Numbers } from "../../charts/chart-spec";
import { isDriven, type Line } from "../../../engine/model/model";
import type { PlacedCells } from "../workbook/reading";

/** A number or a distribution in per cent, as somebody types it: `7%`, `pert(2%, 8%, 15%)`. */
const given = /^\s*([a-z]+\()?(?=[^a-z]*%)[^a-z]*$/i;

/** How the figures of a line are written: as shares where its unit, its cell's format or its text says percent. */
export function numbersOf(line: Line, model: PlacedCells): Numbers {
  const cells = model.formats[line.row - 1]?.slice(1) ?? [];
  const texts = model.values[line.row - 1] ?? [];
  const driven = line.definitions.some(isDriven);
  const percent =
    line.unit.trim() === "%" ||
    (driven && cells.some((format, at) => format.includes("%") && typeof texts[at + 1] === "number")) ||
    (driven && texts.some((text) => typeof text === "string" && given.test(text)));
  return percent ? { style: "percent", unit: "" } : { style: "plain", unit: line.unit };
}
