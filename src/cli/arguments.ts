import { parseArgs } from "node:util";
import { nearestName } from "../engine/facts/nearest-name";
import { UsageError } from "./outcome";

/** A flag: what follows it (nothing: it is on or off) and what it does. */
export interface Flag {
  readonly takes?: string;
  readonly does: string;
}
export type FlagTable = Readonly<Record<string, Flag>>;

/** What was typed after the name of the command. */
export interface ParsedArguments {
  readonly positionals: readonly string[];
  /** The value of a flag, or undefined where it was not given. */
  value(flag: string): string | undefined;
  /** Whether a flag without a value was given. */
  has(flag: string): boolean;
}

/** Flags of every command. */
export const everywhere: FlagTable = { help: { does: "show this help" } };

function unknownFlag(name: string, flags: FlagTable): UsageError {
  const near = nearestName(name, Object.keys(flags));
  return new UsageError(
    `Unknown flag ${name.length === 1 ? "-" : "--"}${name}.${near === undefined ? "" : ` Did you mean --${near}?`}`,
  );
}

/** Reads the arguments of a command; a flag it does not have, or one without its value, is a usage error. */
export function readArguments(args: readonly string[], own: FlagTable): ParsedArguments {
  const flags = { ...own, ...everywhere };
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { takes }]) => [
      name,
      { type: takes === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: args.map((arg) => (arg === "-h" ? "--help" : arg)),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const isFlag = (name: string) => Object.hasOwn(flags, name.replace(/=.*/, ""));
  const positionals: string[] = [];
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const flag = isFlag(token.name) ? flags[token.name] : undefined;
    if (!flag) throw unknownFlag(token.name, flags);
    const isNext = !token.inlineValue && /^--./.test(token.value ?? "") && isFlag(token.value?.slice(2) ?? "");
    if (flag.takes !== undefined && (token.value === undefined || isNext))
      throw new UsageError(`--${token.name} needs a value: --${token.name} ${flag.takes}`);
    if (flag.takes === undefined && token.value !== undefined) throw new UsageError(`--${token.name} takes no value.`);
    given.set(token.name, token.value);
  }
  return { positionals, value: (flag) => given.get(flag), has: (flag) => given.has(flag) };
}

/** The value of a flag that takes one of a few words, in capitals or not. */
export function oneOf<Word extends string>(
  args: ParsedArguments,
  flag: string,
  words: readonly [Word, ...Word[]],
): Word {
  const asked = args.value(flag);
  const word = asked === undefined ? words[0] : words.find((known) => known.toLowerCase() === asked.toLowerCase());
  if (word === undefined) throw new UsageError(`--${flag} ${String(asked)} is unknown: ${words.join(", ")}.`);
  return word;
}

/** The positionals, which must be as many as the command names. */
export function exactly(args: ParsedArguments, names: readonly string[]): readonly string[] {
  const missing = names[args.positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`);
  const extra = args.positionals[names.length];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many.`);
  return args.positionals;
}
