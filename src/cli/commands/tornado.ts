import { tornadoInSteps } from "../../engine/whatif/tornado";
import { answered } from "../answered";
import type { Command } from "../command";
import { askedModel, modelDetails, modelFlags } from "../input/asked-model";
import { needed, numberFlag } from "../number-flag";
import { done, UsageError } from "../outcome";
import { alignedTable } from "../output/aligned-table";
import { print } from "../output/print";
import { shortNumber } from "../output/short-number";
import { swingBar } from "../output/swing-bar";
import { stepByStep } from "../step-by-step";

export const tornado: Command = {
  name: "tornado",
  parameters: "FILE.csv --output NAME [--swing 0.1] [--scenarios TABLE --scenario NAME] [--json]",
  summary: "Shows what each driver does to an output alone, the largest swing first.",
  flags: {
    output: { takes: "NAME", does: "the line, or name@period (default: its last period)" },
    swing: { takes: "FRACTION", does: "swing of drivers without low and high (default 0.1, where none has them)" },
    ...modelFlags,
  },
  details: [...modelDetails, "", "Example: segbook tornado cloud.csv --output gross_profit"],
  async run(args) {
    const output = needed(args, "output");
    const swing = numberFlag(args, "swing");
    if (swing !== undefined && swing <= 0)
      throw new UsageError(`--swing ${swing} is not a swing: a fraction above 0, such as 0.1.`);
    const { base, rows } = answered(await stepByStep(tornadoInSteps(await askedModel(args), output, swing)));
    if (args.has("json")) {
      print(JSON.stringify(rows));
      return done;
    }
    const outputs = [base, ...rows.flatMap((row) => [row.lowOutput, row.highOutput])];
    const scale = { from: Math.min(...outputs), to: Math.max(...outputs), base };
    const heads = ["driver", "low", "high", "output at low", "at high", "swing", ""];
    const lines = rows.map((row) => [
      ...[row.driver, row.low, row.high, row.lowOutput, row.highOutput, row.swing],
      swingBar(row.lowOutput, row.highOutput, scale),
    ]);
    print(`${alignedTable(heads, lines, shortNumber)}\n`);
    print(`${output} is ${shortNumber(base)} (|); - with the driver at low, + at high, all else equal.`);
    return done;
  },
};
