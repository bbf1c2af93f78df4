import { functionFiles } from "./start-functions";

/** A call of a function as its first example writes it, argument by argument. */
export interface ExampleCall {
  readonly name: string;
  readonly args: readonly string[];
}

/** The arguments of a formula, cut at its commas outside texts, braces and brackets. */
function argumentsOf(text: string): string[] {
  if (text === "") return [];
  const args = [""];
  let depth = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && "({".includes(sign)) depth++;
    else if (!quoted && ")}".includes(sign)) depth--;
    if (sign === "," && !quoted && depth === 0) args.push("");
    else args[args.length - 1] += sign;
  }
  return args;
}

/** The function's first example that answers, as a call; every function has one. */
export function exampleCall(file: (typeof functionFiles)[number]): ExampleCall {
  const [, name, args] =
    /@example =.*?(SEG\.[A-Z]+)\(((?:"[^"]*"|\{[^}]*\}|[^"{}()])*)\).* -> (?!#)/.exec(file.text) ?? [];
  if (name === undefined || args === undefined) throw new Error(`${file.name} has no example that answers.`);
  return { name, args: argumentsOf(args) };
}

/** A call with one argument written otherwise; arguments between are left out. */
export function formulaWith({ name, args }: ExampleCall, at: number, argument: string): string {
  const written = Array.from({ length: Math.max(args.length, at + 1) }, (_, place) => args[place] ?? "");
  written[at] = argument;
  return `=${name}(${written.join(",")})`;
}

const cellOf = (text: string): unknown => (text.startsWith('"') ? text.slice(1, -1) : text === "" ? "" : Number(text));

/** An argument as Excel hands it over: rows of cells for a range or an array, else the value; null where it is left out. */
export function handedOver(text: string, dimensionality: string | undefined): unknown {
  if (text === "") return null;
  if (text.startsWith("{"))
    return text
      .slice(1, -1)
      .split(";")
      .map((row) => row.split(",").map(cellOf));
  return dimensionality === "matrix" ? [[cellOf(text)]] : cellOf(text);
}
