import { nearestName } from "../../engine/facts/nearest-name";
import { Area } from "./area";
import { FormulaMistake } from "./mistake";
import { PlannedSheet, type SheetCells } from "./planned-sheet";
import { readReference } from "./read-reference";

const key = (name: string) => name.toLowerCase();
const hint = (near: string | undefined) => (near === undefined ? "" : `. Did you mean "${near}"?`);

/** The planned sheets, each able to read all of them: by address, and by the names the plan defines. */
export function plannedSheets<Plan extends SheetCells>(plans: readonly Plan[]): PlannedSheet<Plan>[] {
  const sheets = new Map<string, PlannedSheet<Plan>>();
  const names = new Map<string, Area>();

  const resolve = (reference: string, from: PlannedSheet): Area => {
    const found = readReference(reference);
    if (found) {
      const sheet = found.sheet === undefined ? from : sheets.get(key(found.sheet));
      if (!sheet)
        throw new FormulaMistake(
          `There is no sheet "${found.sheet ?? ""}"${hint(
            nearestName(
              found.sheet ?? "",
              plans.map(({ name }) => name),
            ),
          )}`,
        );
      return new Area(sheet, found.top, found.left, found.bottom - found.top + 1, found.right - found.left + 1);
    }
    const area = names.get(key(reference));
    if (!area)
      throw new FormulaMistake(
        `The plan defines no name "${reference}"${hint(nearestName(reference, [...names.keys()]))}`,
      );
    return area;
  };
  for (const plan of plans) sheets.set(key(plan.name), new PlannedSheet(plan, resolve));
  for (const sheet of sheets.values())
    for (const { name, range } of sheet.plan.names) names.set(key(name), resolve(range, sheet));
  return [...sheets.values()];
}
