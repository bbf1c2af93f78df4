import { nearestName } from "../../../engine/facts/nearest-name";
import { FormulaMistake } from "../mistake";
import { aggregates } from "./aggregates";
import { conditional } from "./conditional";
import { information } from "./information";
import { logic } from "./logic";
import { lookup } from "./lookup";
import { mathematics } from "./mathematics";
import type { SheetFunction } from "./sheet-function";
import { text } from "./text";
import { whatIf } from "./what-if";

/** Every function that formulas of templates may call, beside IF and NOT; Excel 2016 and LibreOffice have all but those of the add-in. */
export const sheetFunctions: ReadonlyMap<string, SheetFunction> = new Map(
  Object.entries({
    ...logic,
    ...information,
    ...aggregates,
    ...conditional,
    ...lookup,
    ...mathematics,
    ...text,
    ...whatIf,
  }),
);

/** The function of a name; one that is not of the closed set is a mistake of the template. */
export function sheetFunction(name: string): SheetFunction {
  const found = sheetFunctions.get(name);
  if (found) return found;
  const near = nearestName(name, ["IF", "NOT", ...sheetFunctions.keys()]);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new FormulaMistake(`${name} is not a function that templates may use.${hint}`);
}
