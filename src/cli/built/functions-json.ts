import { readFileSync } from "node:fs";
import { builtFile } from "./addin-folder";

/** What functions.json says of a parameter, as far as the command line shows it. */
interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
}

/** What Excel reads about the cell functions. */
export interface FunctionsJson {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly description: string; readonly parameters: readonly Parameter[] }[];
}

/** The metadata of the built functions, as its text and as what it says. */
export function readFunctionsJson(): { text: string; metadata: FunctionsJson } {
  const text = readFileSync(builtFile("functions.json"), "utf8");
  return { text, metadata: JSON.parse(text) as FunctionsJson };
}
