import { badArgument, type Failure } from "../failure";
import { printed } from "../explain/printed";

export interface JsonBounds {
  /** Most characters of the text. */
  readonly characters: number;
  /** Most brackets open at once. */
  readonly depth: number;
}

/** A text or a sign that opens, closes or separates; between them a valid JSON text has numbers, words and spaces only. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/** Of a valid JSON text: brackets nested too deep, and a key that stands twice in one object, of which JSON.parse keeps the last. */
function hidden(text: string, depth: number): Failure | undefined {
  const open: (Set<string> | undefined)[] = [];
  let last = "";
  for (const [token] of text.matchAll(tokens)) {
    if (token === "{" || token === "[") {
      open.push(token === "{" ? new Set() : undefined);
      if (open.length > depth) return badArgument(`The file nests deeper than ${depth} brackets.`);
    } else if (token === "}" || token === "]") open.pop();
    else if (token === ":") {
      const key = JSON.parse(last) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return badArgument(`The key "${key.slice(0, 60)}" stands twice in one object of the file.`);
      keys?.add(key);
    }
    last = token;
  }
  return undefined;
}

/**
 * A JSON text of a stranger as a value: bounded in characters and depth, no key twice in one object. Fails for what is no JSON. Keys such as
 * `__proto__` come as own keys of their object: whoever reads it names the keys it knows and refuses the others.
 */
export function strictJson(text: string, { characters, depth }: JsonBounds): { readonly value: unknown } | Failure {
  if (text.length > characters) return badArgument(`The file is longer than ${printed(characters)} characters.`);
  try {
    const value: unknown = JSON.parse(text);
    return hidden(text, depth) ?? { value };
  } catch (error) {
    return badArgument(`The file is no JSON: ${error instanceof Error ? error.message : "it cannot be read"}.`);
  }
}
