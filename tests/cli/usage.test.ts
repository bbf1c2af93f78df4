import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { answer, segbook } from "./run-segbook";

const root = resolve(import.meta.dirname, "../..");
const whatIf = ["model", "tornado", "sensitivity", "goalseek", "simulate", "scenarios"];
const names = ["eval", "build", "templates", "functions", "facts", ...whatIf, "check"];

describe("segbook", () => {
  it("lists its commands with --help and without a command, which is wrong usage", async () => {
    const [help, bare] = await Promise.all([segbook(["--help"]), segbook([])]);
    expect(help.code).toBe(0);
    for (const name of names) expect(help.out).toMatch(new RegExp(`^ {2}${name} `, "m"));
    expect([bare.code, bare.out, bare.err]).toEqual([2, "", help.out]);
  });

  it.each(names)("%s --help shows its usage", async (name) => {
    const { code, out, err } = await answer([name, "--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.startsWith(`Usage: segbook ${name}`)).toBe(true);
    expect(out).toContain("--help");
  });

  it("names the nearest command and the nearest flag", async () => {
    const command = await answer(["fcts", "BABA"]);
    const flag = await segbook(["facts", "BABA", "--metrc", "revenue"]);
    expect([command.code, flag.code]).toEqual([2, 2]);
    expect(command.err).toContain('Unknown command "fcts". Did you mean "facts"?');
    expect(flag.err).toMatch(/^Unknown flag --metrc\. Did you mean --metric\?\nUsage: segbook facts/);
  });

  it.each([
    [["facts"], "COMPANY is missing."],
    [["facts", "BABA", "AMZN"], '"AMZN" is one argument too many.'],
    [["facts", "BABA", "--period"], "--period needs a value"],
    [["facts", "BABA", "--format", "xml"], "--format xml is unknown: table, csv, json."],
    [["functions", "--json=yes"], "--json takes no value."],
    [["check"], "COMPANY is missing."],
  ])("%j is wrong usage: %s", async (args, sentence) => {
    const { code, out, err } = await answer(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err).toContain(`Usage: segbook ${args[0] ?? ""}`);
  });

  it("says which build and data it is", async () => {
    expect((await segbook(["--version"])).out).toMatch(/^segbook \d+\.\d+\.\d+, data \S+ [0-9a-f]{12}\n$/);
  });

  it("says in a sentence what is not built", async () => {
    const folder = mkdtempSync(join(tmpdir(), "segbook-"));
    const bin = join(folder, "bin/segbook.mjs");
    try {
      cpSync(join(root, "bin/segbook.mjs"), bin);
      const bare = await segbook(["functions"], { bin });
      expect([bare.code, bare.out]).toEqual([1, ""]);
      expect(bare.err).toMatch(/^segbook is not built yet\. Run "npm ci" and "npm run build" .*\n$/);
      cpSync(join(root, "dist/cli"), join(folder, "dist/cli"), { recursive: true });
      const addin = await segbook(["functions"], { bin });
      expect([addin.code, addin.out]).toEqual([1, ""]);
      expect(addin.err).toMatch(/^The add-in is not built: .* Run "npm run build" first\.\n$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
