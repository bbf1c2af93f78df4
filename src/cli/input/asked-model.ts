import type { Model } from "../../engine/model/model";
import { readModelInSteps } from "../../engine/model/read-model";
import { applyScenario } from "../../engine/whatif/apply-scenario";
import { answered } from "../answered";
import { exactly, type FlagTable, type ParsedArguments } from "../arguments";
import { UsageError } from "../outcome";
import { stepByStep } from "../step-by-step";
import { csvRows } from "./csv-rows";
import { readText } from "./read-text";
import { scenarioTable } from "./scenario-table";

/** The flags of every command about a model. */
export const modelFlags: FlagTable = {
  file: { takes: "FILE", does: "the model, in place of FILE; - is standard input" },
  scenarios: { takes: "TABLE", does: "a scenario table, CSV or JSON" },
  scenario: { takes: "NAME", does: "the scenario to apply (default: the base of the table)" },
  json: { does: "print JSON" },
};

/** Lines for the help of every command about a model. */
export const modelDetails = [
  "FILE is CSV: a line's name, its definition, or a column per period; low, high, unit, note where they are wanted. A",
  "definition is a number, a formula over line names, or a distribution such as pert(0.02, 0.08, 0.15), in quotes where",
  "commas part the columns. - reads standard input.",
];

function fileOf(args: ParsedArguments): string {
  const named = args.value("file");
  const [file = ""] = exactly(args, named === undefined ? ["FILE"] : []);
  return named ?? file;
}

/** The model a command is asked about, in the scenario asked for. */
export async function askedModel(args: ParsedArguments): Promise<Model> {
  const file = fileOf(args);
  const [scenarios, scenario] = [args.value("scenarios"), args.value("scenario")];
  if (scenario !== undefined && scenarios === undefined)
    throw new UsageError("--scenario needs a table: --scenarios TABLE.csv");
  if ([file, scenarios, args.value("correlations")].filter((one) => one === "-").length > 1)
    throw new UsageError("Standard input can be one file only.");
  const model = answered(await stepByStep(readModelInSteps(csvRows(await readText(file)))));
  return scenarios === undefined
    ? model
    : answered(applyScenario(model, (await scenarioTable(scenarios)).table, scenario));
}
