import { describe, expect, it } from "vitest";
import { readRate } from "../../../src/pane/choices/choices-of";

describe("a typed rate", () => {
  it.each([
    ["7.1", 7.1],
    [" 7,1 ", 7.1],
    ["7", 7],
    [".14", 0.14],
  ])("%j is %d", (typed, rate) => expect(readRate(typed)).toBe(rate));
  it.each(["", "0", "-7", "7.1.2", "1e3", "Infinity", "seven", "0x10", "1,000.5"])("%j is none", (typed) =>
    expect(readRate(typed)).toBeUndefined(),
  );
});
