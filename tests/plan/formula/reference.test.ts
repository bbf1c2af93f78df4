import { describe, expect, it } from "vitest";
import { parseReference } from "../../../src/plan/formula/reference";

describe("references in formulas", () => {
  it.each([
    ["revenue", { from: { row: "revenue", all: false } }],
    ["revenue*", { from: { row: "revenue", all: true } }],
    ["revenue@prev", { from: { row: "revenue", all: false }, period: "prev" }],
    [".note", { from: { all: false, column: "note" } }],
    ["sum:other*", { from: { row: "sum", all: false }, to: [{ row: "other", all: true }] }],
    [
      "a*:b*:c",
      {
        from: { row: "a", all: true },
        to: [
          { row: "b", all: true },
          { row: "c", all: false },
        ],
      },
    ],
    [
      "a.label:b.label",
      { from: { row: "a", all: false, column: "label" }, to: [{ row: "b", all: false, column: "label" }] },
    ],
    ["checks!master.check", { sheet: "checks", from: { row: "master", all: false, column: "check" } }],
  ])("reads {%s}", (text, reference) => {
    expect(parseReference(text)).toEqual({ to: [], ...reference });
  });

  it.each(["", "A 1", "revenue@yesterday", "a:", "a::b", "a:.note", "*"])("refuses {%s}", (text) => {
    expect(() => parseReference(text)).toThrow(`"{${text}}" is not a reference.`);
  });
});
