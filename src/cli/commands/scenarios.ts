import type { ScenarioTable } from "../../engine/whatif/scenario";
import { scenarioRows } from "../../engine/whatif/scenario-rows";
import { writeScenarioFile } from "../../engine/whatif/write-scenario-file";
import { answered } from "../answered";
import { exactly } from "../arguments";
import type { Command } from "../command";
import { scenarioTable } from "../input/scenario-table";
import { done, UsageError } from "../outcome";
import { print } from "../output/print";
import { csvLine } from "../output/rows";
import { mayWrite, writeFile } from "../output/write-file";

const csvOf = (table: ScenarioTable) =>
  scenarioRows(table)
    .map((row) => `${csvLine(row as (string | number | boolean)[])}\n`)
    .join("");

export const scenarios: Command = {
  name: "scenarios",
  parameters: "FILE.csv|FILE.json [--out FILE.json|FILE.csv] [--force]",
  summary: "Turns a scenario table in CSV into JSON, and the other way round.",
  flags: {
    out: { takes: "FILE", does: "where to write it; the name ends in .json or .csv (default: standard output)" },
    force: { does: "replace the file where it is there" },
  },
  details: [
    "CSV: driver, unit, Base, further scenarios; a second row inherits names parents; a blank cell inherits.",
    "JSON: docs/scenarios.schema.json describes it. FILE is read by what is in it; - is standard input.",
    "",
    "Example: segbook scenarios cases.csv --out cases.json",
  ],
  async run(args) {
    const [file = ""] = exactly(args, ["FILE"]);
    const out = args.value("out");
    const asked = out === undefined ? undefined : /[^/\\]\.(json|csv)$/i.exec(out)?.[1]?.toLowerCase();
    if (out !== undefined && asked === undefined) throw new UsageError(`--out ${out}: the name ends in .json or .csv.`);
    const force = args.has("force");
    if (out !== undefined) mayWrite(out, force);
    const { table, json } = await scenarioTable(file);
    const text = (asked ?? (json ? "csv" : "json")) === "json" ? answered(writeScenarioFile(table)) : csvOf(table);
    if (out === undefined) print(text.trimEnd());
    else {
      writeFile(out, Buffer.from(text), force);
      print(`${out}: ${table.scenarios.length} scenarios, ${table.drivers.length} drivers.`);
    }
    return done;
  },
};
