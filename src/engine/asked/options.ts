import type { Axis, Scale } from "../../data/types";
import { badArgument, type Failure, isFailure } from "../failure";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";
import { keyValues } from "./key-values";
import { type OptionKey, optionKeys } from "./option-keys";
import { rememberedText } from "../remembered-text";

/** The last argument of a function: how the figure is to be chosen and stated. See functions.md for each key. */
export interface Options {
  /** reporting, or a currency by its code. */
  readonly currency: string;
  /** Units of the reporting currency for one unit of the currency asked for. */
  readonly fx: "convenience" | number;
  readonly scale: Scale;
  /** latest, first, with prior, with next, first with prior, first with next, or a filing's name. */
  readonly basis: string;
  /** A metric that the filing of the figure is to state too, where one does; empty: none. */
  readonly beside: string;
  /** auto, all, or a scheme's name. */
  readonly scheme: string;
  readonly axis: "auto" | Axis;
  readonly denominator: "total" | "segments";
  readonly splice: boolean;
  readonly partial: boolean;
  readonly level: "top" | "all";
  /** What stands in place of a missing figure; undefined = the function's own habit (a table shows n/d, any other an error). */
  readonly na: "error" | "blank" | "zero" | "text" | undefined;
  /** undefined = the function's own habit. */
  readonly headers: boolean | undefined;
  /** undefined = what the workbook says. */
  readonly card: boolean | undefined;
  /** What-if: how cost of revenue follows a change of revenue; a number is the cost ratio of the change. */
  readonly cost: "ratio" | "fixed" | number;
}

export const defaultOptions: Options = {
  currency: "reporting",
  fx: "convenience",
  scale: 1e6,
  basis: "latest",
  beside: "",
  scheme: "auto",
  axis: "auto",
  denominator: "total",
  splice: false,
  partial: false,
  level: "top",
  na: undefined,
  headers: undefined,
  card: undefined,
  cost: "ratio",
};

const scales: Record<string, Scale> = { "1": 1, K: 1e3, M: 1e6, B: 1e9 };
const keys = Object.keys(optionKeys) as OptionKey[];

/** One `key = value` turned into the field it sets. */
function readOption(key: OptionKey, text: string): Partial<Options> | Failure {
  const known: readonly string[] = optionKeys[key];
  const value = known.find((allowed) => nameKey(allowed) === nameKey(text));
  const refuse = (more = "") => badArgument(`Option ${key} takes ${known.join(", ")}${more}, not "${text}".`);
  const number = text.trim() === "" ? NaN : Number(text);
  switch (key) {
    case "currency":
      return value === undefined ? refuse() : { currency: value === "RMB" ? "CNY" : value };
    case "fx":
      return value !== undefined
        ? { fx: "convenience" }
        : number > 0 && number < Infinity
          ? { fx: number }
          : refuse(" or a number above 0");
    case "scale":
      return value === undefined ? refuse() : { scale: scales[value] ?? 1e6 };
    case "basis":
    case "scheme":
      return text.trim() === ""
        ? refuse(` or a ${key === "basis" ? "filing" : "scheme"}'s name`)
        : { [key]: value ?? text.trim() };
    case "beside":
      return text.trim() === ""
        ? badArgument("Option beside takes a metric, such as operating_income.")
        : { beside: text.trim() };
    case "splice":
    case "partial":
      return value === undefined ? refuse() : { [key]: value === "allow" };
    case "headers":
      return value === undefined ? refuse() : { headers: value === "1" };
    case "card":
      return value === undefined ? refuse() : { card: value === "on" };
    case "cost":
      return value !== undefined
        ? { cost: value as "ratio" | "fixed" }
        : number >= 0 && number <= 1
          ? { cost: number }
          : refuse(" or a number from 0 to 1");
    case "axis":
    case "denominator":
    case "level":
    case "na":
      return value === undefined ? refuse() : { [key]: value };
  }
}

function readPairs(pairs: readonly [string, string][]): Options | Failure {
  let options = defaultOptions;
  const given = new Set<OptionKey>();
  for (const [name, value] of pairs) {
    const key = keys.find((known) => known === nameKey(name));
    if (key === undefined) {
      const near = nearestName(name, keys);
      return badArgument(
        `No option "${name.trim()}".${near === undefined ? "" : ` Did you mean "${near}"?`} Allowed: ${keys.join(", ")}.`,
      );
    }
    if (given.has(key)) return badArgument(`Option ${key} is given twice. Give each option once.`);
    given.add(key);
    const chosen = readOption(key, value);
    if (isFailure(chosen)) return chosen;
    options = { ...options, ...chosen };
  }
  return options;
}

const readOptions = (input: string | readonly (readonly string[])[]): Options | Failure => {
  const pairs = keyValues(input, "currency=USD; scale=B");
  return isFailure(pairs) ? pairs : readPairs(pairs);
};
/** A workbook writes the same few texts in thousands of cells. */
const readText = rememberedText(readOptions);

/** Options from text `currency=USD; scale=B` or from a two-column range; an unknown key or value names the ones allowed. */
export function parseOptions(input: string | readonly (readonly string[])[] | null | undefined): Options | Failure {
  if (input === null || input === undefined || input === "") return defaultOptions;
  return typeof input === "string" ? readText(input) : readOptions(input);
}
