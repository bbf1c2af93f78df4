import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { templates } from "../../templates/catalogue";
import { segbook } from "./run-segbook";

const root = resolve(import.meta.dirname, "../..");

describe("segbook functions", () => {
  it("prints functions.json as built, one function for every file", async () => {
    const { out } = await segbook(["functions", "--json"]);
    expect(out.trimEnd()).toBe(readFileSync(resolve(root, "dist/addin/functions.json"), "utf8").trimEnd());
    const files = readdirSync(resolve(root, "src/functions"), { withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect((JSON.parse(out) as { functions: unknown[] }).functions).toHaveLength(files.length);
  });

  it("lists them with their arguments, optional ones in brackets", async () => {
    const { code, out } = await segbook(["functions"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^SEG\.GET\(company, segment, period, \[metric\], \[options\]\)$/m);
  });
});

describe("segbook templates", () => {
  it("lists every template, and as JSON the templates themselves", async () => {
    const [list, json] = await Promise.all([segbook(["templates"]), segbook(["templates", "--json"])]);
    expect(list.out.trimEnd().split("\n")).toHaveLength(templates.length + 1);
    for (const { id } of templates) expect(list.out).toMatch(new RegExp(`^${id} `, "m"));
    expect(JSON.parse(json.out)).toEqual(JSON.parse(JSON.stringify(templates)));
  });
});
