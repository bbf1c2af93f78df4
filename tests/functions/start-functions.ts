import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionMetadata } from "../../src/host/functions/functions-json";
import { type NodeHost, startNodeHost } from "../../src/host/node/start-node-host";
import type { RequirementSets } from "../../src/host/requirement-sets";

const folder = resolve(import.meta.dirname, "../../src/functions");

/** The files of the cell functions: one function each. */
export const functionFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, path: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));

/** What Microsoft's generator makes of one file. */
export async function metadataOf(
  path: string,
): Promise<{ functions: FunctionMetadata[]; errors: string[]; names: string[] }> {
  const { metadataJson, errors, associate } = await generateCustomFunctionsMetadata(path);
  const { functions } = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };
  return { functions, errors, names: associate.map(({ functionName }) => functionName) };
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
    ...(requirements ? { requirements } : {}),
    functions: {
      metadata: { functions, allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true },
      mappings,
    },
  });
  Object.assign(globalThis, { CustomFunctions: host.CustomFunctions, Office: host.Office });
  return host;
}

/** Formulas one below the other with room to spill, calculated; the answers in their order. */
export async function evaluate(
  host: NodeHost,
  formulas: readonly string[],
): Promise<{ values: unknown[][]; message: string | undefined }[]> {
  const sheet = `T${Math.random().toString(36).slice(2, 10)}`;
  const rows = 30;
  await host.Excel.run(async (context) => {
    const added = context.workbook.worksheets.add(sheet);
    for (const [at, formula] of formulas.entries()) added.getRange(`A${at * rows + 1}`).formulas = [[formula]];
    await context.sync();
  });
  await host.settle();
  return formulas.map((_, at) => {
    const first = at * rows + 1;
    const block = host.values(sheet, `A${first}:J${first + rows - 1}`);
    const filled = (cells: readonly unknown[]) =>
      cells.reduce<number>((last, cell, place) => (cell === "" ? last : place + 1), 0);
    const width = Math.max(1, ...block.map(filled));
    const height = Math.max(1, filled(block.map((row) => (filled(row) > 0 ? 1 : ""))));
    return {
      values: block.slice(0, height).map((row) => row.slice(0, width)),
      message: host.message(sheet, `A${first}`),
    };
  });
}
