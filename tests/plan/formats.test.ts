import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { type FormatName, formatCode } from "../../src/plan/formats";

const { numfmt } = createRequire(import.meta.url)("@univerjs/core") as {
  readonly numfmt: { format(code: string, value: number | string): string };
};
const shown = (name: FormatName, value: number | string) => numfmt.format(formatCode(name, 1e6), value).trim();

describe("number formats", () => {
  it("show a difference that is nothing but the noise of binary fractions as zero", () => {
    for (const noise of [0, -5.6e-17, 5.6e-17, -4e-10]) expect(shown("fine percent", noise)).toBe("0");
  });

  it("show differences that are some in full, negative ones in parentheses", () => {
    expect(shown("fine percent", 0.0123456)).toBe("1.23456%");
    expect(shown("fine percent", -0.00012)).toBe("(0.012%)");
    expect(shown("fine percent", 1e-7)).toBe("0.00001%");
    expect(shown("fine percent", "n/a")).toBe("n/a");
  });

  it("write nothing off as zero power of ten", () => {
    expect([shown("exponent", 0), shown("exponent", 1e-12), shown("exponent", "n/a")]).toEqual(["0", "1E-12", "n/a"]);
  });
});
