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
  /** Whether the names of the statistics, trials and seed stand beside the numbers. */
  readonly headers: boolean;
}

const allowed = { sampling: ["random", "lhs"], scenario: undefined, headers: ["0", "1"] } as const;
type Key = keyof typeof allowed;
const keys = Object.keys(allowed) as Key[];
const example = "sampling=lhs; scenario=Bear";

/** Options of a simulation from text `sampling=lhs; scenario=Bear; headers=0` or a two-column range. Fails naming what is allowed. */
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
      return badArgument(`Option ${key} takes ${words?.join(" or ") ?? "a scenario's name"}, not "${text.trim()}".`);
    given.set(key, value);
  }
  return {
    sampling: given.get("sampling") === "lhs" ? "lhs" : "random",
    scenario: given.get("scenario") ?? "",
    headers: given.get("headers") !== "0",
  };
}
