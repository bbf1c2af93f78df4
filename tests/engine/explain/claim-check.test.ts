import { describe, expect, it } from "vitest";
import { claims } from "../../../src/data/claims";
import { dataset } from "../../../src/data/dataset";
import { checkClaims } from "../../../src/engine/explain/claim-check";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";

const index = indexDataset(dataset);
const rows = dataset.companies.flatMap(({ id }) => checkClaims(index, claims, id));

describe("the article's claims", () => {
  it("all stand, each number apart", () => {
    expect(new Set(rows.map(({ claim }) => claim)).size).toBe(claims.length);
    expect(rows.filter(({ claim }) => claim.claim.startsWith("FY2017 shares")).map(({ claimed }) => claimed)).toEqual([
      85, 4, 9, 2,
    ]);
  });

  it("difference = the filing's figure - the number claimed", () => {
    for (const { claimed, stated, difference } of rows)
      if (typeof stated === "number" && typeof difference === "number")
        expect(claimed).toBeCloseTo(stated - difference, 12);
    expect(rows.filter(({ stated }) => typeof stated === "number").length).toBeGreaterThan(15);
  });

  it("a confirmed number is the figure rounded, or below it where the article says over, more than or enabled", () => {
    const confirmed = rows.filter(({ claim, claimed }) => claim.verdict === "confirmed" && claimed !== undefined);
    for (const { claim, claimed = NaN, stated } of confirmed) {
      const value = isFailure(stated) ? NaN : (stated ?? NaN);
      const rounded = Math.round(value) === claimed;
      expect(rounded || value > claimed, claim.claim).toBe(true);
    }
    expect(confirmed.length).toBeGreaterThan(15);
  });

  it("counts segments, and never subtracts people from dollars", () => {
    expect(rows.find(({ claim }) => claim.claim === "Number of segments")).toMatchObject({ stated: 7, difference: 1 });
    for (const row of rows.filter(({ claim }) => claim.note.startsWith("unit error"))) {
      expect(row.claim.verdict).toBe("wrong");
      expect(isFailure(row.difference)).toBe(true);
    }
    const people = claims.find(({ unit }) => unit === "million people");
    const asDollars = checkClaims(index, people ? [{ ...people, unit: "USD million" }] : [], "BABA");
    expect(asDollars[0]).toMatchObject({
      stated: 423,
      statedUnit: "million people",
      difference: {
        failure: "not-meaningful",
        message: "Not meaningful: USD million claimed, the filing's figure is people.",
      },
    });
  });
});
