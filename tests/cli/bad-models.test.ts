import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments";
import { model } from "../../src/cli/commands/model";
import { WorkError } from "../../src/cli/outcome";
import { badModels } from "../engine/model/bad-models";

describe("a model that is wrong, from a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "segbook-models-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(badModels)("$what", async ({ rows, words }) => {
    const file = join(folder, "model.csv");
    const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;
    writeFileSync(file, rows.map((row) => row.map(quoted).join(",")).join("\n"));
    const run = model.run(readArguments([file], model.flags));
    await expect(run).rejects.toBeInstanceOf(WorkError);
    await expect(run).rejects.toThrow(words);
  });
});
