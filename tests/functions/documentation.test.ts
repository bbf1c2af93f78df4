import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { optionKeys } from "../../src/engine/asked/option-keys";
import { functionFiles } from "./start-functions";

const root = resolve(import.meta.dirname, "../..");

describe("the documentation of the functions", () => {
  it("docs/functions.md is what the doc blocks say", () => {
    expect(() =>
      execFileSync(process.execPath, [resolve(root, "bin/generate-functions-doc.mjs"), "--check"], { stdio: "pipe" }),
    ).not.toThrow();
  });

  it("functions-help.json has every function with its category, examples and functions there are", () => {
    const { functions } = JSON.parse(readFileSync(resolve(root, "dist/addin/functions-help.json"), "utf8")) as {
      functions: { id: string; category: string; summary: string; examples: unknown[]; related: string[] }[];
    };
    const ids = functions.map(({ id }) => id);
    expect(ids).toHaveLength(functionFiles.length);
    for (const { id, category, summary, examples, related } of functions) {
      expect(["Data", "Analysis", "What-if", "Meta"], id).toContain(category);
      expect(summary, id).not.toBe("");
      expect(examples.length, id).toBeGreaterThan(0);
      expect(related.length, id).toBeGreaterThan(0);
      expect(
        related.filter((other) => !ids.includes(other) || other === id),
        id,
      ).toEqual([]);
    }
  });

  it("docs/figures.md lists every option and no other", () => {
    const rows = readFileSync(resolve(root, "docs/figures.md"), "utf8").matchAll(/^\| ([a-z]+) +\|/gm);
    expect(
      [...rows]
        .map(([, key]) => key)
        .filter((key) => key !== "key")
        .sort(),
    ).toEqual(Object.keys(optionKeys).sort());
  });

  it("the generated data are what their sources say", () => {
    expect(() =>
      execFileSync(process.execPath, [resolve(root, "bin/generate-data.mjs"), "--check"], { stdio: "pipe" }),
    ).not.toThrow();
  });
});
