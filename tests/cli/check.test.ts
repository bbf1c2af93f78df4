import { describe, expect, it } from "vitest";
import { segbook } from "./run-segbook";

describe("segbook check", () => {
  it.each(["BABA", "AMZN"])("%s: a verdict for every period and check, and no FAIL", async (company) => {
    const { code, out } = await segbook(["check", company]);
    const lines = out.trimEnd().split("\n");
    const verdicts = lines.slice(0, -1);
    expect(verdicts.length).toBeGreaterThan(20);
    for (const line of verdicts)
      expect(line).toMatch(/^\S+ +(segments|gross|shares) +(OK|OK \(by construction\)|INCONCLUSIVE: .+)$/);
    expect(lines.at(-1)).toMatch(new RegExp(`^${company}: \\d+ OK, \\d+ inconclusive, 0 failed$`));
    expect(code).toBe(0);
  });

  it("knows no colour where it is not on a terminal, and no unknown company", async () => {
    expect((await segbook(["check", "BABA"])).out).not.toContain("\u001b");
    expect(await segbook(["check", "BBA"])).toEqual({
      code: 1,
      out: "",
      err: expect.stringMatching(/^No company "BBA"/) as string,
    });
  });
});
