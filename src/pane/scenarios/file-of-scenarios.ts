import { type Failure } from "../../engine/failure";
import { writeScenarioFile } from "../../engine/whatif/write-scenario-file";
import type { ScenarioGrid } from "./scenario-grid";

/** The table as the text of a scenario file, with the units the sheet states beside it. Fails for error values among the cells. */
export const fileOfScenarios = ({ table, drivers }: ScenarioGrid): string | Failure =>
  writeScenarioFile({
    ...table,
    units: new Map(drivers.flatMap(({ name, unitText }) => (unitText === "" ? [] : [[name, unitText] as const]))),
  });
