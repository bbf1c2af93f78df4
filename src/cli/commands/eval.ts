import type { ParsedArguments } from "../arguments";
import { FormulaGrid } from "../built/formula-grid";
import type { Command } from "../command";
import { readText } from "../input/read-text";
import { done, UsageError } from "../outcome";
import { print } from "../output/print";

const linesOf = (content: string) =>
  content
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The formulas of the command line, in its order: arguments, then the file; `-` stands for standard input. */
async function formulasOf(args: ParsedArguments): Promise<string[]> {
  const file = args.value("file");
  const typed =
    file === undefined
      ? args.positionals
      : [...args.positionals, ...(file === "-" ? ["-"] : linesOf(await readText(file)))];
  if (typed.length === 0) throw new UsageError("A formula is missing.");
  const formulas: string[] = [];
  for (const formula of typed) formulas.push(...(formula === "-" ? linesOf(await readText("-")) : [formula]));
  const stray = formulas.find((formula) => !formula.startsWith("="));
  if (stray !== undefined) throw new UsageError(`"${stray}" is not a formula: a formula begins with "=".`);
  return formulas;
}

/** The grid refuses at the entry what Excel refuses there: a formula with a bracket, a quote or an operand missing. */
function notEntered(formula: string, error: unknown): never {
  if (typeof error === "object" && error !== null && "code" in error && error.code === "InvalidArgument")
    throw new UsageError(
      `"${formula}" is not a whole formula: a bracket, a quote or what an operator needs is missing.`,
    );
  throw error;
}

export const evaluate: Command = {
  name: "eval",
  parameters: "FORMULA... [--file FILE]",
  summary: "Evaluates formulas in the headless grid with the built cell functions; one JSON line per formula.",
  flags: { file: { takes: "FILE", does: "read a formula per line from FILE; - is standard input" } },
  details: [
    `Example: segbook eval '=SEG.SHARE("BABA","Cloud","FY2022")'`,
    `  {"formula":"=SEG.SHARE(...)","values":[[0.0874...]]}`,
    'An error in a cell is an answer and stands in its place: {"error":"#N/A","message":"..."}.',
  ],
  async run(args) {
    const formulas = await formulasOf(args);
    const grid = await FormulaGrid.start();
    try {
      for (const formula of formulas) {
        const values = await grid.evaluate(formula).catch((error: unknown) => notEntered(formula, error));
        print(JSON.stringify({ formula, values }));
      }
    } finally {
      grid.dispose();
    }
    return done;
  },
};
