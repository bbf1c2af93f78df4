import { keyValues } from "../asked/key-values";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";
import { badArgument, type Failure, isFailure } from "../failure";

/** What a simulation is told in its last argument. */
export interface SimulationOptions {
  /** random: every trial by itself; lhs: Latin hypercube, each driver's range cut into as many equally likely parts as there are trials. */
  readonly sampling: "random" | "lhs";
  /** Empty: the base. */
  readonly scenario: string;
  /** Which table: the statistics, the histogram, the drivers by rank correlation, or what the simulation is made from. */
  readonly show: "statistics" | "histogram" | "tornado" | "made";
  /** Rows of the histogram or the tornado; undefined: as many as there are. */
  readonly rows: number | undefined;
  /** Whether the names of the statistics, trials and seed stand beside the numbers. */
  readonly headers: boolean;
}

const shows = ["statistics", "histogram", "tornado", "made"] as const;
const allowed = {
  sampling: ["random", "lhs"],
  scenario: undefined,
  headers: ["0", "1"],
  show: shows,
  rows: undefined,
} as const;
type Key = keyof typeof allowed;
/** What those take that have no list of words. */
const free = { scenario: "a scenario's name", rows: "a whole number" } as const;
/** Most rows of a histogram or a tornado. */
const mostRows = 1_000;
const keys = Object.keys(allowed) as Key[];
const example = "sampling=lhs; scenario=Bear";

/** Options of a simulation from text `sampling=lhs; scenario=Bear; show=histogram; rows=20; headers=0` or a two-column range. Fails naming what is allowed. */
export function parseSimulationOptions(input: string | readonly (readonly string[])[]): SimulationOptions | Failure {
  const pairs = keyValues(input, example);
  if (isFailure(pairs)) return pairs;
  const given = new Map<Key, string>();
  for (const [name, text] of pairs) {
    const key = keys.find((known) => known === nameKey(name));
    if (key === undefined) {
      const near = nearestName(name, keys);
      const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
      return badArgument(`No option "${name.trim()}".${hint} Allowed: ${keys.join(", ")}.`);
    }
    if (given.has(key)) return badArgument(`Option ${key} is given twice. Give each option once.`);
    const words: readonly string[] | undefined = allowed[key];
    const value = words === undefined ? text.trim() : words.find((word) => word === nameKey(text));
    if (value === undefined || value === "")
      return badArgument(
        `Option ${key} takes ${words?.join(" or ") ?? free[key as keyof typeof free]}, not "${text.trim()}".`,
      );
    given.set(key, value);
  }
  const rows = given.has("rows") ? Number(given.get("rows")) : undefined;
  if (rows !== undefined && !(Number.isInteger(rows) && rows >= 1 && rows <= mostRows))
    return badArgument(`Option rows takes a whole number from 1 to ${mostRows}, not "${given.get("rows") ?? ""}".`);
  return {
    rows,
    show: shows.find((word) => word === given.get("show")) ?? "statistics",
    sampling: given.get("sampling") === "lhs" ? "lhs" : "random",
    scenario: given.get("scenario") ?? "",
    headers: given.get("headers") !== "0",
  };
}
