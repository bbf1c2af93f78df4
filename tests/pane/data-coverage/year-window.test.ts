import { describe, expect, it } from "vitest";
import { facts } from "../../../src/pane/facts";
import { firstCoverage, settleCoverage } from "../../../src/pane/data-coverage/asked-coverage";
import { windowOver, yearsThatFit } from "../../../src/pane/data-coverage/year-window";

describe("the years shown", () => {
  it("are as many as fit, at least one", () => {
    expect([yearsThatFit(288, 13), yearsThatFit(700, 13), yearsThatFit(10, 13)]).toEqual([11, 13, 1]);
  });
  it("are the newest, until another year is reached", () => {
    const newest = windowOver(13, 11, undefined);
    expect(newest).toEqual({ first: 2, count: 11 });
    const oldest = windowOver(13, 11, newest, 0);
    expect(oldest).toEqual({ first: 0, count: 11 });
    expect(windowOver(13, 11, oldest, 12)).toEqual(newest);
    expect(windowOver(13, 11, oldest, 5)).toEqual(oldest);
    expect(windowOver(13, 13, oldest)).toEqual({ first: 0, count: 13 });
  });
});

describe("what the map is asked", () => {
  it("holds for the company: what it does not have gives way", () => {
    const asked = { ...firstCoverage, company: "AMZN", metric: "share_based_compensation", basis: "20-F FY2022" };
    expect(settleCoverage(facts, asked)?.asked).toEqual({
      company: "AMZN",
      axis: "segment",
      metric: "revenue",
      basis: "latest",
    });
    expect(settleCoverage(facts, { ...firstCoverage, company: "none" })?.company.id).toBe("BABA");
  });
});
