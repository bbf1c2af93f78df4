import { describe, expect, it } from "vitest";
import { progressBar } from "../../../src/cli/output/progress-bar";

/** What a bar writes to a stream that is a terminal, or none. */
function written(isTTY: boolean): string {
  let text = "";
  const out = { isTTY, write: (part: string) => (text += part) !== "" } as unknown as NodeJS.WriteStream;
  const bar = progressBar(out);
  bar.show(0.5);
  bar.clear();
  return text;
}

describe("a progress bar", () => {
  it("is drawn on a terminal and wiped", () => {
    expect(written(true)).toBe(`\r[${"#".repeat(20)}${".".repeat(20)}]  50 %\r${" ".repeat(48)}\r`);
  });
  it("is nothing elsewhere", () => {
    expect(written(false)).toBe("");
  });
});
