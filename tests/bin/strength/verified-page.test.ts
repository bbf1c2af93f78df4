import { describe, expect, it } from "vitest";
import { verifiedPage } from "../../../bin/strength/verified-page.mjs";

const run = (name: string, passed: number, commit: string) => ({
  ...{ name, passed, commit },
  failed: 0,
  minutes: 1.25,
  day: "2026-11-27",
});
const rows = (page: string) => page.split("\n").filter((line) => line.startsWith("| ") && !line.includes("---"));

describe("the page of what npm run verify found", () => {
  it("puts a run in the place of the last one of its suite and keeps the others, in the order in which all run", () => {
    const first = verifiedPage("", [run("mutation", 1, "aaaaaaa"), run("faults", 1234, "aaaaaaa")]);
    const page = verifiedPage(first, [run("office-suite", 3, "bbbbbbb"), run("faults", 40, "bbbbbbb")]);
    expect(rows(page)).toEqual([
      "| suite        | passed | failed | minutes | day        | commit  |",
      "| office-suite |      3 |      0 |     1.3 | 2026-11-27 | bbbbbbb |",
      "| faults       |     40 |      0 |     1.3 | 2026-11-27 | bbbbbbb |",
      "| mutation     |      1 |      0 |     1.3 | 2026-11-27 | aaaaaaa |",
    ]);
    expect(rows(first)[1]).toBe("| faults   |  1,234 |      0 |     1.3 | 2026-11-27 | aaaaaaa |");
    expect(verifiedPage(page, [])).toBe(page);
  });
});
