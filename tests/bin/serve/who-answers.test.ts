import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serve } from "../../../bin/serve.mjs";
import { whoAnswers } from "../../../bin/serve/who-answers.mjs";

const repository = resolve(import.meta.dirname, "../../..");
const portOf = (url: string) => Number(new URL(url).port);

describe("who answers where Excel looks for the add-in", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "segbook-who-"));
    mkdirSync(join(root, "dist/addin"), { recursive: true });
    mkdirSync(join(root, "dist/playground"), { recursive: true });
    symlinkSync(join(repository, "node_modules"), join(root, "node_modules"), "dir");
    writeFileSync(join(root, "manifest.xml"), "<OfficeApp><Id>1-2-3</Id></OfficeApp>");
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it.each([
    ["segbook", "<OfficeApp><Id>1-2-3</Id></OfficeApp>"],
    ["another", "<OfficeApp><Id>4-5-6</Id></OfficeApp>"],
    ["another", "<p>No add-in</p>"],
    ["another", undefined],
  ])("%s, by the manifest served: %s", { timeout: 30_000 }, async (who, manifest) => {
    if (manifest !== undefined) writeFileSync(join(root, "dist/addin/manifest.xml"), manifest);
    const server = await serve({ port: 0, root });
    try {
      expect(await whoAnswers(portOf(server.url), root)).toBe(who);
    } finally {
      await server.close();
    }
  });

  it("another where something speaks no https, nobody once it is gone", async () => {
    const other = createServer((socket) => socket.end("hello").resume());
    await new Promise<void>((listening) => other.listen(0, "localhost", listening));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    expect(await whoAnswers(port, root)).toBe("another");
    await new Promise((closed) => other.close(closed));
    expect(await whoAnswers(port, root)).toBe("nobody");
  });
});
