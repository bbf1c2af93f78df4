import { templates } from "../../../templates/catalogue";
import { dataset } from "../../data/dataset";
import { indexDataset } from "../../engine/facts/fact-index";
import { nearestName } from "../../engine/facts/nearest-name";
import { cellIn } from "../../plan/cell-in";
import { madeToday } from "../../plan/made-today";
import { planWorkbook } from "../../plan/plan-workbook";
import type { WorkbookTemplate } from "../../plan/workbook-template";
import { writeXlsx } from "../../render/xlsx/write-xlsx";
import { answered } from "../answered";
import { exactly, type ParsedArguments } from "../arguments";
import type { Command } from "../command";
import { done, UsageError } from "../outcome";
import { print } from "../output/print";
import { mayWrite, writeFile } from "../output/write-file";
import { choiceFlags, readChoices } from "../workbook-choices";

function findTemplate(name: string): WorkbookTemplate {
  const ids = templates.map(({ id }) => id);
  const found = templates.find(({ id }) => id === name.toLowerCase());
  if (found) return found;
  const near = nearestName(name, ids);
  throw new UsageError(
    `Unknown template "${name}". ${near === undefined ? `There are: ${ids.join(", ")}.` : `Did you mean "${near}"?`}`,
  );
}

/** Where the workbook goes. */
function outOf(args: ParsedArguments): string {
  const out = args.value("out");
  if (out === undefined) throw new UsageError("--out is missing.");
  if (!/[^/\\]\.xlsx$/i.test(out)) throw new UsageError(`--out ${out}: the name of a workbook ends in .xlsx.`);
  return out;
}

export const build: Command = {
  name: "build",
  parameters: "TEMPLATE --company NAME --out FILE.xlsx [--periods RANGE] [--live] [--force]",
  summary: "Writes a workbook as an .xlsx file.",
  flags: {
    ...choiceFlags,
    out: { takes: "FILE", does: "where to write it; the name ends in .xlsx" },
    force: { does: "replace the file where it is there" },
  },
  details: [
    "Example: segbook build segment-revenue --company BABA --periods FY2018:FY2022 --out model.xlsx",
    "",
    "segbook templates lists the templates. Without --live the file opens anywhere; with it the data cells are",
    "SEG formulas with their values, which Excel follows up where the add-in is loaded.",
  ],
  run(args) {
    const [name = ""] = exactly(args, ["TEMPLATE"]);
    const template = findTemplate(name);
    const choices = readChoices(args, template);
    const out = outOf(args);
    const force = args.has("force");
    mayWrite(out, force);
    const plan = answered(planWorkbook(template, choices, indexDataset(dataset), madeToday()));
    const bytes = writeXlsx(plan);
    writeFile(out, bytes, force);
    const verdict = cellIn(plan, plan.master)?.computed;
    print(
      `${out}: ${plan.title}, ${plan.sheets.length} sheets, ${Math.ceil(bytes.length / 1024)} KB. Checks: ${typeof verdict === "string" ? verdict : "not calculated"}.`,
    );
    return done;
  },
};
