import { describe, expect, it } from "vitest";
import { areaAddresses } from "../../../src/render/office/area-addresses";

describe("areaAddresses", () => {
  it("joins A1 addresses by commas", () => {
    expect(
      areaAddresses([
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 4, column: 25, rows: 2, columns: 3 },
      ]),
    ).toEqual(["A1,Z5:AB6"]);
  });

  it("begins a new text before one grows longer than Excel takes, and loses none", () => {
    const cells = Array.from({ length: 2_000 }, (_, at) => ({ row: at, column: at % 700, rows: 1, columns: 1 }));
    const texts = areaAddresses(cells);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(2_000);
    expect(texts.flatMap((text) => text.split(","))).toHaveLength(2_000);
  });

  it("has nothing to say of no cells", () => {
    expect(areaAddresses([])).toEqual([]);
  });
});
