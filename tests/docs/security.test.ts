import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const text = readFileSync(join(root, "SECURITY.md"), "utf8");
const rows = (/^\| threat .*\n([\s\S]*?)\n\n/m.exec(text)?.[1] ?? "").split("\n").slice(1);

describe("SECURITY.md", () => {
  it.each(rows.map((row) => row.split("|").map((cell) => cell.trim())))(
    "|%s%s: has something against it, and a test that is there",
    (_, threat, against, held) => {
      expect(threat).not.toBe("");
      expect(against?.length).toBeGreaterThan(20);
      const files = [...(held ?? "").matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file);
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
    },
  );

  it("has a row for each threat", () => expect(rows.length).toBeGreaterThan(10));
});
