import { datasetVersion } from "../data/version";
import { nearestName } from "../engine/facts/nearest-name";
import { readArguments } from "./arguments";
import { commands } from "./commands/index";
import { helpOf, helpOfAll, usageOf } from "./help";
import { type ExitCode, UsageError, WorkError } from "./outcome";
import { complain, print } from "./output/print";

function unknownCommand(name: string): string {
  const near = nearestName(
    name,
    commands.map((command) => command.name),
  );
  return `Unknown command "${name}".${near === undefined ? "" : ` Did you mean "${near}"?`}`;
}

/** Runs `segbook` with the arguments typed after it and says how it ended. */
export async function segbook([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === "--help" || name === "-h" || name === "help") {
    print(helpOfAll(commands));
    return 0;
  }
  if (name === "--version") {
    print(`segbook ${datasetVersion.build}, data ${datasetVersion.dataset} ${datasetVersion.hash}`);
    return 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) {
    complain(
      name === undefined
        ? helpOfAll(commands)
        : `${unknownCommand(name)}\nUsage: segbook <command> [arguments]; segbook --help lists them.`,
    );
    return 2;
  }
  try {
    const read = readArguments(args, command.flags);
    if (!read.has("help")) return await command.run(read);
    print(helpOf(command));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`${error.message}\n${usageOf(command)}`);
      return 2;
    }
    complain(
      error instanceof WorkError ? error.message : `segbook ${command.name} failed unexpectedly: ${String(error)}`,
    );
    return 1;
  }
}
