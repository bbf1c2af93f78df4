import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { findFunctions } from "../../../src/pane/explore/functions/find-functions";
import type { FunctionHelp } from "../../../src/pane/explore/functions/function-help";

const { readFunctionDocs } = (await import(
  resolve(import.meta.dirname, "../../../webpack/function-docs.js")
)) as unknown as { readFunctionDocs(folder: string): FunctionHelp[] };
const functions = readFunctionDocs(resolve(import.meta.dirname, "../../../src/functions"));
const found = (query: string) => findFunctions(functions, query).map(({ id }) => id);

describe("searching the functions", () => {
  it("finds a name first, as it is typed into a cell too", () => {
    expect(found("share")[0]).toBe("SHARE");
    expect(found("=SEG.SHARE(")[0]).toBe("SHARE");
    expect(found("grow")[0]).toBe("GROWTHRATE");
  });
  it("finds words of what a function does, all of them", () => {
    expect(found("take rate")).toContain("TAKERATE");
    expect(found("tornado histogram")).toEqual(["SIMULATE"]);
    expect(found("no such thing anywhere")).toEqual([]);
  });
  it("shows all for an empty query", () => {
    expect(found("  ")).toHaveLength(functions.length);
  });
});
