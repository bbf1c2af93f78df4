import { everywhere, type Flag, type FlagTable } from "./arguments";
import type { Command } from "./command";

export const usageOf = ({ name, parameters }: Command): string =>
  `Usage: segbook ${name}${parameters === "" ? "" : ` ${parameters}`}`;

const flagLines = (flags: FlagTable): string[] => {
  const heads = Object.entries<Flag>({ ...flags, ...everywhere }).map(([name, { takes, does }]): [string, string] => [
    `--${name}${takes === undefined ? "" : ` ${takes}`}`,
    does,
  ]);
  const width = Math.max(...heads.map(([head]) => head.length));
  return heads.map(([head, does]) => `  ${head.padEnd(width)}  ${does}`);
};

/** What `segbook <command> --help` prints. */
export function helpOf(command: Command): string {
  const details = command.details.length === 0 ? [] : ["", ...command.details];
  return [usageOf(command), "", command.summary, "", ...flagLines(command.flags), ...details].join("\n");
}

/** What `segbook --help` prints. */
export function helpOfAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "Usage: segbook <command> [arguments]",
    "",
    "Sourced segment figures, templates and cell functions on the command line.",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "segbook <command> --help shows a command's flags; segbook --version the version of build and data.",
    "Exit status: 0 done, 1 the work failed, 2 wrong usage.",
  ].join("\n");
}
