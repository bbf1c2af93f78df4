import type { FunctionHelp } from "./function-help";

/** Where a word stands decides how near a function is: its name before what it does before everything else. */
function rank({ id, summary, category, remarks, returns, parameters, examples }: FunctionHelp, word: string): number {
  const name = id.toLowerCase();
  if (name === word || `seg.${name}` === word) return 0;
  if (name.startsWith(word) || `seg.${name}`.startsWith(word)) return 1;
  if (name.includes(word)) return 2;
  if (summary.toLowerCase().includes(word)) return 3;
  const rest = [
    category,
    remarks,
    returns,
    ...parameters.flatMap(({ name, text }) => [name, text]),
    ...examples.map(({ formula }) => formula),
  ];
  return rest.some((text) => text.toLowerCase().includes(word)) ? 4 : Infinity;
}

/** The functions in which every word of the query stands, the nearest first; all of them for an empty one. */
export function findFunctions(functions: readonly FunctionHelp[], query: string): readonly FunctionHelp[] {
  const words = query
    .toLowerCase()
    .split(/[\s(),="]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return functions;
  return functions
    .map((help) => ({ help, far: Math.max(...words.map((word) => rank(help, word))) }))
    .filter(({ far }) => far < Infinity)
    .sort((one, other) => one.far - other.far)
    .map(({ help }) => help);
}
