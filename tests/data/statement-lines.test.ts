import { describe, expect, it } from "vitest";
import { dataset } from "../../src/data/dataset";

describe("the income statements", () => {
  it("name metrics that the company states of its whole, each once", () => {
    for (const { id } of dataset.companies) {
      const stated = new Set(
        dataset.figures.filter((f) => f.company === id && f.axis === "company").map(({ metric }) => metric),
      );
      const lines = dataset.statementLines.filter(({ company }) => company === id);
      const names = lines.flatMap(({ metric, also }) => [metric, ...also]);
      expect(lines.length, id).toBeGreaterThan(10);
      expect(new Set(names).size, id).toBe(names.length);
      expect(names.filter((name) => !stated.has(name))).toEqual([]);
    }
  });

  it("a sum is of lines that stand above it", () => {
    for (const [at, line] of dataset.statementLines.entries())
      for (const part of line.sumOf)
        expect(
          dataset.statementLines.slice(0, at).some((above) => above.company === line.company && above.metric === part),
          part,
        ).toBe(true);
  });
});
