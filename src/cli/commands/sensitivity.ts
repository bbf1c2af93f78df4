import { isFailure } from "../../engine/failure";
import { type DriverValues, sensitivityInSteps } from "../../engine/whatif/sensitivity";
import { answered } from "../answered";
import type { ParsedArguments } from "../arguments";
import type { Command } from "../command";
import { askedModel, modelDetails, modelFlags } from "../input/asked-model";
import { needed, numbersFlag } from "../number-flag";
import { done, UsageError } from "../outcome";
import { alignedTable } from "../output/aligned-table";
import { failedCell } from "../output/failed-cell";
import { complain, print } from "../output/print";
import { shortNumber } from "../output/short-number";
import { stepByStep } from "../step-by-step";

/** A driver with its values: both flags or neither. */
function axis(args: ParsedArguments, flag: "row" | "column"): DriverValues | undefined {
  const [driver, values] = [args.value(flag), numbersFlag(args, `${flag}-values`)];
  if (driver === undefined && values === undefined) return undefined;
  if (driver === undefined) throw new UsageError(`--${flag}-values needs a driver: --${flag} DRIVER`);
  if (values === undefined) throw new UsageError(`--${flag} ${driver} needs its values: --${flag}-values 0.1,0.2`);
  return { driver, values };
}

export const sensitivity: Command = {
  name: "sensitivity",
  parameters: "FILE.csv --output NAME --row DRIVER --row-values LIST [--column DRIVER --column-values LIST] [--json]",
  summary: "Shows an output for values of one driver, or for every pair of values of two.",
  flags: {
    output: { takes: "NAME", does: "the line, or name@period (default: its last period)" },
    row: { takes: "DRIVER", does: "the driver whose values go down" },
    "row-values": { takes: "LIST", does: "its values, for example 0.1,0.2 or 10%,20%" },
    column: { takes: "DRIVER", does: "a second driver, whose values go across" },
    "column-values": { takes: "LIST", does: "its values" },
    ...modelFlags,
  },
  details: [
    ...modelDetails,
    "",
    "Example: segbook sensitivity cloud.csv --output gross_profit --row cloud_growth --row-values 0,5%,10%",
    'JSON: a pair without a value is {"error":"#DIV/0!","message":"..."}.',
  ],
  async run(args) {
    const output = needed(args, "output");
    const [row, column] = [axis(args, "row"), axis(args, "column")];
    if (!row) throw new UsageError("--row is missing.");
    const { rows, columns, values } = answered(
      await stepByStep(sensitivityInSteps(await askedModel(args), output, row, column)),
    );
    if (args.has("json")) {
      const cells = values.map((line) => line.map((cell) => (isFailure(cell) ? failedCell(cell) : cell)));
      print(JSON.stringify({ rows, columns, values: cells }));
      return done;
    }
    const heads = column ? columns.map(shortNumber) : [output];
    const lines = values.map((line, at) => [
      rows[at] ?? "",
      ...line.map((cell) => (isFailure(cell) ? failedCell(cell).error : cell)),
    ]);
    if (column) print(`${output} by ${row.driver} (down) and ${column.driver} (across)\n`);
    print(alignedTable([column ? "" : row.driver, ...heads], lines, shortNumber));
    for (const message of new Set(
      values
        .flat()
        .filter(isFailure)
        .map((cell) => cell.message),
    ))
      complain(message);
    return done;
  },
};
