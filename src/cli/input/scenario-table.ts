import { nameKey } from "../../engine/facts/name-key";
import { readScenarioTable, type ScenarioTable } from "../../engine/whatif/scenario";
import { readScenarioFile } from "../../engine/whatif/scenario-file";
import { answered } from "../answered";
import { csvRows } from "./csv-rows";
import { readText } from "./read-text";

/** A scenario file is JSON where its text begins so; every other is CSV. */
const isJson = (text: string) => /^\s*[{[]/.test(text);

/** The scenario table of a file, JSON or CSV, and which of them it is. Fails with the sentence of what is wrong in it. */
export async function scenarioTable(file: string): Promise<{ table: ScenarioTable; json: boolean }> {
  const text = await readText(file);
  const json = isJson(text);
  const named = (row: readonly string[], at: number) => at === 0 || nameKey(row[0] ?? "") === "inherits";
  return { table: answered(json ? readScenarioFile(text) : readScenarioTable(csvRows(text, named))), json };
}
