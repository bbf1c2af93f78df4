import { describe, expect, it } from "vitest";
import { claims } from "../../../src/data/claims";
import { dataset } from "../../../src/data/dataset";
import { checkClaims } from "../../../src/engine/explain/claim-check";
import { claimedRange, lastDigit } from "../../../src/engine/explain/claimed-range";
import { indexDataset } from "../../../src/engine/facts/fact-index";

describe("the range a printed number stands for", () => {
  it.each([
    [7.4, 0.1],
    [0.25, 0.01],
    [134, 1],
    [1300, 100],
    [1000, 1000],
    [903, 1],
    [-40, 10],
  ])("the last digit printed of %d is worth %d", (number, unit) => {
    expect(lastDigit(number)).toBe(unit);
  });

  it("is half a digit on either side, or from the number on where the words say over", () => {
    expect(claimedRange({ quote: "85% of our total revenue" }, 85)).toEqual({ below: 0.5, above: 0.5 });
    expect(claimedRange({ quote: "generated over $134 billion" }, 134)).toEqual({ below: 0, above: 1 });
    expect(claimedRange({ quote: "served more than four hundred million people" }, 400)).toEqual({
      below: 0,
      above: 100,
    });
    expect(claimedRange({ quote: "an overall total of 5" }, 5)).toEqual({ below: 0.5, above: 0.5 });
  });

  it("holds every confirmed number of the article, and none that is wrong or contradicts itself", () => {
    const index = indexDataset(dataset);
    const rows = dataset.companies.flatMap(({ id }) => checkClaims(index, claims, id));
    const decided = rows.flatMap(({ claim, claimed, difference }) => {
      if (claimed === undefined || typeof difference !== "number") return [];
      const { below, above } = claimedRange(claim, claimed);
      return [{ claim: claim.claim, verdict: claim.verdict, within: difference >= -below && difference <= above }];
    });
    expect(decided.length).toBeGreaterThan(15);
    for (const { claim, verdict, within } of decided) expect(within, claim).toBe(verdict === "confirmed");
    expect(decided.filter(({ within }) => !within).map(({ claim }) => claim)).toEqual(["Number of segments"]);
  });
});
