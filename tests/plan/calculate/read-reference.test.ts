import { describe, expect, it } from "vitest";
import { readReference } from "../../../src/plan/calculate/read-reference";

const at = (left: number, top: number, right = left, bottom = top, sheet?: string) => ({
  sheet,
  left,
  top,
  right,
  bottom,
});

describe("an address", () => {
  it.each([
    ["A1", at(0, 0)],
    ["$F$12", at(5, 11)],
    ["AB120", at(27, 119)],
    ["zz7", at(701, 6)],
    ["B3:D9", at(1, 2, 3, 8)],
    ["$B$3:$AD$90", at(1, 2, 29, 89)],
    ["D9:B3", at(1, 2, 3, 8)],
    ["B9:D3", at(1, 2, 3, 8)],
    ["Checks!F4", at(5, 3, 5, 3, "Checks")],
    ["'Side by side'!A2:B3", at(0, 1, 1, 2, "Side by side")],
    ["'It''s'!A1", at(0, 0, 0, 0, "It's")],
  ])("%s is read", (text, expected) => {
    expect(readReference(text)).toEqual(expected);
  });

  it.each([
    "",
    "A",
    "1",
    "total_revenue",
    "A1B",
    "A1:",
    "A1:B",
    "!A1",
    "x A1",
    "A1 ",
    "''!A1",
    "A1:B2:C3",
    "A0x",
    "a.1",
  ])("%j is none", (text) => {
    expect(readReference(text)).toBeUndefined();
  });
});
