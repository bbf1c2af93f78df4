import { evaluateModelInSteps } from "../../engine/model/evaluate-model";
import { modelOutput } from "../../engine/model/model-output";
import { answered } from "../answered";
import type { Command } from "../command";
import { askedModel, modelDetails, modelFlags } from "../input/asked-model";
import { done } from "../outcome";
import { alignedTable } from "../output/aligned-table";
import { print } from "../output/print";
import { shortNumber } from "../output/short-number";
import { stepByStep } from "../step-by-step";

export const model: Command = {
  name: "model",
  parameters: "FILE.csv [--output NAME] [--scenarios TABLE --scenario NAME] [--json]",
  summary: "Calculates a driver model: the value of every line, per period where it has periods.",
  flags: { output: { takes: "NAME", does: "only this line; name@period: only in this period" }, ...modelFlags },
  details: [...modelDetails, "", "Example: segbook model cloud.csv --scenarios cases.csv --scenario Bear"],
  async run(args) {
    const asked = await askedModel(args);
    const values = answered(await stepByStep(evaluateModelInSteps(asked)));
    const named = args.value("output");
    const output = named === undefined ? undefined : answered(modelOutput(asked, named));
    const only = named?.includes("@") === true ? output?.period : undefined;
    const periods = asked.periods.flatMap((label, at) => (only === undefined || label === only ? [{ label, at }] : []));
    const lines = asked.lines.flatMap((line, at) =>
      output && output.line !== line
        ? []
        : [{ line, values: periods.map((period) => values[at]?.[period.at] ?? Number.NaN) }],
    );
    const labels = periods.map(({ label }) => label);
    if (args.has("json")) {
      const head = asked.hasPeriods ? { periods: labels } : {};
      print(
        JSON.stringify({ ...head, lines: lines.map(({ line, values: row }) => ({ line: line.name, values: row })) }),
      );
      return done;
    }
    const hasUnit = lines.some(({ line }) => line.unit !== "");
    const rows = lines.map(({ line, values: row }) => [line.label, ...row, ...(hasUnit ? [line.unit] : [])]);
    print(alignedTable(["line", ...labels, ...(hasUnit ? ["unit"] : [])], rows, shortNumber));
    return done;
  },
};
