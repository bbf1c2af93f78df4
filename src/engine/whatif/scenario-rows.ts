import type { Cell } from "../asked/broadcast";
import { isBlankCell } from "../asked/cell-text";
import type { ScenarioTable } from "./scenario";

/** A scenario table as the rows a sheet or a CSV file holds; `readScenarioTable` reads them back. The row `inherits` only where it says something. */
export function scenarioRows({ scenarios, base, parents, drivers, units, values }: ScenarioTable): Cell[][] {
  const inherited = scenarios.map((name) => {
    const parent = parents.get(name);
    return parent === undefined || parent === base ? "" : parent;
  });
  return [
    ["driver", "unit", ...scenarios],
    ...(inherited.some((parent) => parent !== "") ? [["inherits", "", ...inherited]] : []),
    ...drivers.map((driver) => [
      driver,
      units.get(driver) ?? "",
      ...scenarios.map((scenario) => {
        const cell = values.get(driver)?.get(scenario);
        return isBlankCell(cell) ? "" : cell;
      }),
    ]),
  ];
}
