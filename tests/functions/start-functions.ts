import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionMetadata } from "../../src/host/functions/functions-json";
import { type NodeHost, startNodeHost } from "../../src/host/node/start-node-host";
import type { RequirementSets } from "../../src/host/requirement-sets";
import { writeContent } from "../../src/render/xlsx/write-content";

const folder = resolve(import.meta.dirname, "../../src/functions");

/** The files of the cell functions: one function each. */
export const functionFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, path: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));

interface Generated {
  readonly functions: FunctionMetadata[];
  readonly errors: string[];
  readonly names: string[];
}

async function generated(path: string): Promise<Generated> {
  const { metadataJson, errors, associate } = await generateCustomFunctionsMetadata(path);
  const { functions } = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };
  return { functions, errors, names: associate.map(({ functionName }) => functionName) };
}

const known = new Map<string, Promise<Generated>>();

/** What Microsoft's generator makes of one file, asked once for all hosts of the process. */
export function metadataOf(path: string): Promise<Generated> {
  const found = known.get(path) ?? generated(path);
  known.set(path, found);
  return found;
}

/** The functions of src/functions in the cells of a real grid, through the real office.js. */
export async function startFunctions(requirements?: RequirementSets): Promise<NodeHost> {
  const functions: FunctionMetadata[] = [];
  const mappings: Record<string, unknown> = {};
  for (const { path } of functionFiles) {
    const metadata = await metadataOf(path);
    const module = (await import(path)) as Record<string, unknown>;
    for (const [at, declared] of metadata.functions.entries()) {
      functions.push(declared);
      mappings[declared.id] = module[metadata.names[at] ?? ""];
    }
  }
  const host = await startNodeHost({
    namespace: "SEG",
    writeContent,
    ...(requirements ? { requirements } : {}),
    functions: {
      metadata: { functions, allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true },
      mappings,
    },
  });
  Object.assign(globalThis, { CustomFunctions: host.CustomFunctions, Office: host.Office });
  return host;
}

/** What a formula came to: the cells it filled, and the sentence of its error. */
export interface Evaluated {
  readonly values: unknown[][];
  readonly message: string | undefined;
}

/** Cells below a formula that it may spill into, itself among them. */
const rows = 30;
/** Formulas that stand on one sheet. */
const perSheet = 30;

/** Formulas one below the other with room to spill, calculated; the answers in their order. */
export async function evaluate(host: NodeHost, formulas: readonly string[]): Promise<Evaluated[]> {
  const sheets = Array.from({ length: Math.ceil(formulas.length / perSheet) }, (_, at) => ({
    name: `T${Math.random().toString(36).slice(2, 10)}`,
    formulas: formulas.slice(at * perSheet, (at + 1) * perSheet),
  }));
  await host.Excel.run(async (context) => {
    for (const sheet of sheets) {
      const added = context.workbook.worksheets.add(sheet.name);
      for (const [at, formula] of sheet.formulas.entries()) added.getRange(`A${at * rows + 1}`).formulas = [[formula]];
    }
    await context.sync();
  });
  await host.settle();
  return sheets.flatMap((sheet) => sheet.formulas.map((_, at) => shown(host, sheet.name, at * rows + 1)));
}

function shown(host: NodeHost, sheet: string, first: number): Evaluated {
  const block = host.values(sheet, `A${first}:J${first + rows - 1}`);
  const filled = (cells: readonly unknown[]) =>
    cells.reduce<number>((last, cell, place) => (cell === "" ? last : place + 1), 0);
  const width = Math.max(1, ...block.map(filled));
  const height = Math.max(1, filled(block.map((row) => (filled(row) > 0 ? 1 : ""))));
  return {
    values: block.slice(0, height).map((row) => row.slice(0, width)),
    message: host.message(sheet, `A${first}`),
  };
}

/** Many formulas calculated at once: each test asks what its own came to. */
export async function evaluated(
  host: NodeHost,
  formulas: readonly string[],
): Promise<(formula: string) => Evaluated | undefined> {
  const once = [...new Set(formulas)];
  const found = await evaluate(host, once);
  const answers = new Map(once.map((formula, at) => [formula, found[at]]));
  return (formula) => answers.get(formula);
}
