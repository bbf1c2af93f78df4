import { describe, expect, it } from "vitest";
import { templates } from "../../templates/catalogue";

describe.each(templates)("template $id", (template) => {
  it("is data: it survives a JSON round trip", () => {
    expect(JSON.parse(JSON.stringify(template))).toEqual(template);
  });

  it("names its sheets, blocks and rows once", () => {
    for (const { blocks } of template.sheets) {
      const keys = blocks.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { rows } of blocks) {
        // Two rows may share a name where their conditions exclude each other.
        const names = rows.map(({ key, when = "" }) => `${key} ${[when].flat().join(" ")}`);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it("says in one sentence what it is for", () => {
    expect(template.purpose.length).toBeGreaterThan(40);
    expect(template.purpose.length).toBeLessThan(200);
  });
});
