import { isFailure } from "../engine/failure";
import { nameKey } from "../engine/facts/name-key";
import { readScenarioTable, scenarioValue } from "../engine/whatif/scenario";
import { answerEach } from "./support/answer-each";
import { asMatrix, asText } from "./support/argument";
import { errorAmong, isErrorInput } from "./support/error-input";

/**
 * Value of a driver in a scenario of a table on the sheet.
 * @remarks The table: a header driver, unit, Base, Bull, ...; an optional second row "inherits" names each scenario's parent (default Base); then a
 * row per driver. A blank cell inherits from the scenario's parent, at last from the base.
 * @category What-if
 * @see WHATIF
 * @customfunction SCENARIO
 * @param {any[][]} table The scenario table with its header
 * @param {any[][]} scenario Scenario name; one or a range
 * @param {any[][]} driver Driver name; one or a range
 * @returns {any[][]} The value in that scenario
 * @example =SEG.SCENARIO({"driver","Base","Bull";"growth",0.1,"";"margin",0.3,0.35},"Bull","margin") -> 0.35
 * @example =SEG.SCENARIO({"driver","Base","Bull";"growth",0.1,"";"margin",0.3,0.35},"Bull","growth") -> 0.1
 */
export function scenario(table: any[][], scenario: any[][], driver: any[][]): any[][] {
  const rows = asMatrix(table);
  const names = rows.filter((row, at) => at === 0 || nameKey(asText(row[0])) === "inherits");
  const error = errorAmong([names, rows.map(([name]) => name)]);
  if (error !== undefined) return [[error]];
  const read = readScenarioTable(rows);
  return answerEach([scenario, driver], undefined, ([name, line]) => {
    const value = isFailure(read) ? read : scenarioValue(read, asText(name), asText(line));
    if (isFailure(value) || typeof value === "number" || typeof value === "boolean") return value;
    return isErrorInput(value) ? value : asText(value);
  });
}
