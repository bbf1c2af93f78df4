import type { ParsedArguments, FlagTable } from "./arguments";
import type { ExitCode } from "./outcome";

/** One subcommand of segbook. */
export interface Command {
  readonly name: string;
  /** What stands behind `segbook <name>` in the usage line. */
  readonly parameters: string;
  readonly summary: string;
  readonly flags: FlagTable;
  /** Lines under the flags in `--help`: examples, details. */
  readonly details: readonly string[];
  run(args: ParsedArguments): Promise<ExitCode> | ExitCode;
}
