import { goalSeekInSteps } from "../../engine/whatif/goal-seek";
import { answered } from "../answered";
import type { Command } from "../command";
import { askedModel, modelDetails, modelFlags } from "../input/asked-model";
import { needed, numberFlag } from "../number-flag";
import { done, UsageError } from "../outcome";
import { alignedTable } from "../output/aligned-table";
import { print } from "../output/print";
import { stepByStep } from "../step-by-step";

export const goalseek: Command = {
  name: "goalseek",
  parameters: "FILE.csv --output NAME --target X --driver DRIVER [--low A --high B] [--json]",
  summary: "Finds the value of a driver at which an output reaches a target.",
  flags: {
    output: { takes: "NAME", does: "the line, or name@period (default: its last period)" },
    target: { takes: "NUMBER", does: "what it should be" },
    driver: { takes: "DRIVER", does: "the driver to change" },
    low: { takes: "NUMBER", does: "where to search from (default: ever wider around the driver's value)" },
    high: { takes: "NUMBER", does: "where to search to" },
    ...modelFlags,
  },
  details: [
    ...modelDetails,
    "",
    "Example: segbook goalseek cloud.csv --output gross_profit --target 30000 --driver cloud_growth",
    "Exit status 1 where no value reaches the target, with what was searched.",
  ],
  async run(args) {
    const [output, driver] = [needed(args, "output"), needed(args, "driver")];
    needed(args, "target");
    const target = numberFlag(args, "target") ?? Number.NaN;
    const [low, high] = [numberFlag(args, "low"), numberFlag(args, "high")];
    if ((low === undefined) !== (high === undefined)) throw new UsageError("Give both --low and --high, or neither.");
    if (low !== undefined && high !== undefined && low >= high)
      throw new UsageError(`--low ${low} is not below --high ${high}.`);
    const query = { output, target, driver, low, high };
    const found = answered(await stepByStep(goalSeekInSteps(await askedModel(args), query)));
    const { value, output: reached, iterations, note } = found;
    if (args.has("json")) {
      const several = note === "" ? {} : { note };
      print(JSON.stringify({ driver: found.driver, value, output: reached, iterations, ...several }));
      return done;
    }
    const digits = (number: number) => number.toLocaleString("en-US", { maximumSignificantDigits: 15 });
    print(
      alignedTable(["driver", "value", output, "calculations"], [[found.driver, value, reached, iterations]], digits),
    );
    if (note !== "") print(note);
    return done;
  },
};
