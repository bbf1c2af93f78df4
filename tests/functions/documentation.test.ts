import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { optionKeys } from "../../src/engine/option-keys";

const root = resolve(import.meta.dirname, "../..");

describe("the documentation of the functions", () => {
  it("docs/functions.md is what the doc blocks say", () => {
    expect(() =>
      execFileSync(process.execPath, [resolve(root, "bin/generate-functions-doc.mjs"), "--check"], { stdio: "pipe" }),
    ).not.toThrow();
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
