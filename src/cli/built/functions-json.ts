import { readFileSync } from "node:fs";
import type { FunctionsJson } from "../../host/functions/functions-json";
import { builtFile } from "./addin-folder";

/** The metadata of the built functions, as its text and as what it says. */
export function readFunctionsJson(): { text: string; metadata: FunctionsJson } {
  const text = readFileSync(builtFile("functions.json"), "utf8");
  return { text, metadata: JSON.parse(text) as FunctionsJson };
}
