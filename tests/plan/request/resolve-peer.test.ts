import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import type { Choices } from "../../../src/plan/choices";
import { resolveChoices } from "../../../src/plan/request/resolve-choices";
import type { Request } from "../../../src/plan/request/request";
import { made, defaultChoices, index, templateOf } from "../plan-of";

const comparing = { ...templateOf("segment-revenue"), peer: true };

function asked(choices: Partial<Choices>): Request {
  const request = resolveChoices(comparing, { ...defaultChoices, ...choices }, index, made);
  if (isFailure(request)) throw new Error(request.message);
  return request;
}
const refused = (choices: Partial<Choices>): string => {
  const request = resolveChoices(comparing, { ...defaultChoices, ...choices }, index, made);
  return isFailure(request) ? request.message : "resolved";
};
const peerOf = (choices: Partial<Choices>) => asked(choices).peers[0];

describe("the company another one is held against", () => {
  it("stands with the years that overlap most, by the year ends of the dataset", () => {
    expect(peerOf({})?.company.id).toBe("AMZN");
    expect(peerOf({ periods: "FY2020:FY2022" })?.periods).toEqual(["FY2019", "FY2020", "FY2021"]);
    expect(peerOf({ company: "AMZN", periods: "FY2020:FY2021" })?.periods).toEqual(["FY2021", "FY2022"]);
  });

  it("stands with the years of one label where that is asked", () => {
    expect(peerOf({ periods: "FY2020:FY2022", align: "label" })?.periods).toEqual(["FY2020", "FY2021", "FY2022"]);
  });

  it("has structures of its own, over its own years", () => {
    expect(peerOf({})?.structures.map(({ scheme, periods }) => [scheme, periods])).toEqual([
      ["three segments", ["FY2017", "FY2018", "FY2019", "FY2020", "FY2021"]],
    ]);
  });

  it("is broken down as asked where it states it so, else as it does", () => {
    const request = asked({ axis: "product" });
    expect(request.structures.map(({ axis }) => axis)).toEqual(["segment", "segment"]);
    expect(request.peers[0]?.structures.map(({ axis }) => axis)).toEqual(["product"]);
  });

  it("comes into the one currency: untranslated, at the filings' rate, at one over the other's, or at a typed one", () => {
    const rates = (choices: Partial<Choices>) => [asked(choices), ...asked(choices).peers].map(({ rate }) => rate);
    expect(rates({})).toEqual(["none", "inverse"]);
    expect(rates({ currency: "USD" })).toEqual(["convenience", "none"]);
    expect(rates({ company: "AMZN", periods: "FY2018:FY2021" })).toEqual(["none", "convenience"]);
    expect(rates({ company: "AMZN", periods: "FY2018:FY2021", currency: "CNY" })).toEqual(["inverse", "none"]);
    expect(rates({ fx: 0.15 })).toEqual(["none", "typed"]);
  });

  it("takes a filing named for the other company as no basis of its own", () => {
    const request = asked({ basis: "20-F FY2022", periods: "FY2020:FY2022" });
    expect([request.basis, request.peers[0]?.basis]).toEqual(["20-F FY2022", "latest"]);
  });

  it.each([
    [{ peer: "Amazom" }, 'No company "Amazom". Did you mean "Amazon"? Known: BABA, AMZN.'],
    [{ peer: "Alibaba" }, "BABA cannot be held against itself. Other companies: AMZN."],
    [{ align: "overlop" as "overlap" }, 'No alignment "overlop". Did you mean "overlap"? Known: overlap, label.'],
    [
      { periods: "FY2014:FY2015" },
      "AMZN FY2013 to FY2014, beside BABA FY2014 to FY2015, is not in the dataset, which has FY2016 to FY2025.",
    ],
  ])("%j is refused with a sentence", (choices, sentence) => {
    expect(refused(choices)).toBe(sentence);
  });
});
