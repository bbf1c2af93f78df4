import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import type { Choices, OwnCompany } from "../../../src/plan/choices";
import { mostOfOwn } from "../../../src/plan/request/own-faults";
import type { WorkbookTemplate } from "../../../src/plan/workbook-template";
import { smallRequest, trySmallRequest } from "../small-plan";

function refused(choices: Partial<Choices>, template: Partial<WorkbookTemplate> = {}): string {
  const request = trySmallRequest(choices, template);
  return isFailure(request) ? request.message : "answered";
}
const muster: OwnCompany = { name: "Muster AG", currency: "EUR", lines: ["Machines", "Services"] };
const typed = (more: Partial<OwnCompany>, choices: Partial<Choices> = {}, template: Partial<WorkbookTemplate> = {}) =>
  refused({ own: { ...muster, ...more }, ...choices }, template);

describe("a company of the user's own", () => {
  const letters = (count: number) => "x".repeat(count);
  it.each([
    [{ name: "  " }, "A company needs a name of at most 60 letters."],
    [{ name: letters(61) }, "A company needs a name of at most 60 letters."],
    [{ name: letters(60) }, "answered"],
    [{ currency: "EURO" }, 'A currency has three capital letters, such as EUR, not "EURO".'],
    [{ currency: "xEU" }, 'A currency has three capital letters, such as EUR, not "xEU".'],
    [{ yearEnd: 0 }, "A fiscal year ends in a month from 1 to 12, not 0."],
    [{ yearEnd: 13 }, "A fiscal year ends in a month from 1 to 12, not 13."],
    [{ yearEnd: 1.5 }, "A fiscal year ends in a month from 1 to 12, not 1.5."],
    [{ yearEnd: 1 }, "answered"],
    [{ yearEnd: 12 }, "answered"],
    [{ lines: [] }, "Name at least one segment."],
    [{ lines: Array.from({ length: 31 }, (_, at) => `L${at}`) }, "31 segments are too many: at most 30."],
    [{ lines: Array.from({ length: 30 }, (_, at) => `L${at}`) }, "answered"],
    [{ lines: [letters(61)] }, `"${letters(20)}..." is too long for a segment: at most 60 letters.`],
    [{ lines: [letters(60)] }, "answered"],
    [{ lines: ["A", " "] }, "A segment has no name."],
    [{ lines: ["total"] }, '"total" stands in the workbook anyway: name the segments only.'],
    [
      { lines: ["Unallocated and Eliminations"] },
      '"Unallocated and Eliminations" stands in the workbook anyway: name the segments only.',
    ],
    [{ lines: ["A", "B", "a"] }, '"a" is named twice. Each segment needs a name of its own.'],
    [{ lines: ["A", "B"] }, "answered"],
  ])("%j: %s", (more, sentence) => {
    expect(typed(more)).toBe(sentence);
  });

  it.each([
    ["2021", "answered"],
    [" FY2021 : fy2022 ", "answered"],
    ["21", 'Write a year such as 2021 or FY2021, not "21".'],
    ["FY2021:soon", 'Write a year such as 2021 or FY2021, not "soon".'],
    ["xFY2021", 'Write a year such as 2021 or FY2021, not "xFY2021".'],
    ["FY20211", 'Write a year such as 2021 or FY2021, not "FY20211".'],
    ["FY1990:FY2020", "31 years are too many: at most 30."],
    ["FY1991:FY2020", "answered"],
  ])("over %s: %s", (periods, sentence) => {
    expect(typed({}, { periods })).toBe(sentence);
  });

  it("speaks of its lines as the template does", () => {
    expect(typed({ lines: [] }, {}, { axes: [] })).toBe("Name at least one line.");
    expect(typed({ lines: [] }, {}, { lines: "cost component" })).toBe("Name at least one cost component.");
    expect(mostOfOwn).toEqual({ lines: 30, letters: 60, years: 30 });
  });

  it("is asked over its years, with one structure, in its currency, and nothing of the dataset", () => {
    const request = smallRequest({
      own: { ...muster, lines: [" Machines ", "Services"], yearEnd: 2 },
      periods: "FY2021:FY2022",
      currency: "USD",
      basis: "first",
      mode: "live",
      scheme: "x",
      scale: 1e3,
    });
    expect(request).toMatchObject({
      own: true,
      periods: ["FY2021", "FY2022"],
      currency: "EUR",
      translated: false,
      rate: "none",
      scale: 1e3,
      basis: "latest",
      peers: [],
      choices: { company: "OWN", basis: "latest", scheme: "auto", mode: "portable" },
      company: { id: "OWN", name: "Muster AG", currency: "EUR", yearEnd: "02-28", segmentProfit: "operating_income" },
    });
    expect(
      request.structures.map(({ axis, scheme, periods, segments, reconciling }) => ({
        axis,
        scheme,
        periods,
        lines: [...segments, ...reconciling].map(({ id, segment, kind }) => [id, segment, kind]),
      })),
    ).toEqual([
      {
        axis: "segment",
        scheme: "segments",
        periods: ["FY2021", "FY2022"],
        lines: [
          ["segment_1", "Machines", "segment"],
          ["segment_2", "Services", "segment"],
          ["reconciling_1", "Unallocated and eliminations", "reconciling"],
        ],
      },
    ]);
    const { dataset } = request.index;
    expect(dataset.figures).toEqual([]);
    expect(dataset.components.map(({ component, order, disclosure }) => [component, order, disclosure])).toEqual([
      ["Machines", 1, "none"],
      ["Services", 2, "none"],
    ]);
    expect(smallRequest({ own: muster }).company.yearEnd).toBe("12-31");
    expect(smallRequest({ own: { ...muster, yearEnd: 4 } }).company.yearEnd).toBe("04-30");
    expect(smallRequest({ own: muster }, { axes: [] }).structures).toEqual([]);
    expect(smallRequest({ own: muster }, { years: "last" }).periods).toEqual(["FY2022"]);
  });

  it("is refused where the template needs what it has none of, and may be held against one of the dataset", () => {
    expect(typed({}, {}, { needs: "points", title: "Points" })).toMatch(
      /^"Points" has nothing to show for Muster AG: the dataset holds points of /,
    );
    expect(typed({}, {}, { needs: "lines" })).toMatch(/^"Small" has nothing to show/);
    const both = smallRequest({ own: { ...muster, currency: "CNY" }, periods: "FY2021" }, { peer: true });
    // A year that ends in December stands beside the one that ends in the March after it.
    expect(both.peers.map(({ company, rate, periods }) => [company.id, rate, periods])).toEqual([
      ["ACME", "none", ["FY2022"]],
    ]);
  });
});

describe("years", () => {
  const auto = (choices: Partial<Choices> = {}, template: Partial<WorkbookTemplate> = {}) =>
    smallRequest({ periods: "auto", ...choices }, template).periods;
  it("where none are asked for are the latest without a gap", () => {
    expect(auto()).toEqual(["FY2020", "FY2021", "FY2022"]);
    expect(auto({ company: "BOLT" })).toEqual(["FY2021"]);
    expect(auto({ company: "BOLT" }, { axes: [] })).toEqual(["FY2020", "FY2021"]);
    expect(auto({ scheme: "two units" })).toEqual(["FY2020", "FY2021"]);
    expect(auto({ basis: "AR FY2021" })).toEqual(["FY2020", "FY2021"]);
    expect(auto({}, { prior: true })).toEqual(["FY2020", "FY2021", "FY2022"]);
    expect(auto({ fx: 0.15 }, { peer: true })).toEqual(["FY2021", "FY2022"]);
  });

  it.each([
    [{ periods: "FY2019:FY2020" }, "ACME FY2019 is not in the dataset, which has FY2020 to FY2022."],
    [
      { periods: "FY2022", scheme: "two units" },
      'ACME revenue in the structure "two units" is not in the dataset for FY2022. There is FY2020 to FY2021.',
    ],
    [
      { periods: "FY2022", basis: "AR FY2021" },
      "ACME revenue by segment is not in the dataset for FY2022 as AR FY2021 states it. There is FY2020 to FY2021. basis=latest has FY2022.",
    ],
    [
      { company: "BOLT", periods: "FY2020" },
      "BOLT revenue by segment is not in the dataset for FY2020. There is FY2021.",
    ],
    [{ peer: "BOLT" }, '"Small" is about one company: it takes no company to compare and no alignment.'],
    [{ align: "label" as const }, '"Small" is about one company: it takes no company to compare and no alignment.'],
    [{ axis: "product" }, 'No breakdown "product" in "Small", which knows segment.'],
    [{ axis: "Segment " }, "answered"],
    [{ axis: "auto" }, "answered"],
    [{ scheme: "" }, "answered"],
    [{ scheme: "Two Units", periods: "FY2020" }, "answered"],
    [{ fx: 0 }, "A rate is a number above 0 (units of the reporting currency for one unit of CNY), not 0."],
    [
      { fx: Infinity },
      "A rate is a number above 0 (units of the reporting currency for one unit of CNY), not Infinity.",
    ],
    [{ currency: "USD" as const }, /^No rate for ACME FY2020 from CNY to USD/],
    [
      { currency: "USD" as const, periods: "FY2022", fx: 0.2 },
      /^fx=0.2 would be 0.2 CNY for one USD: the wrong way round/,
    ],
  ])("%j is answered with a sentence", (choices, sentence) => {
    if (typeof sentence === "string") expect(refused(choices)).toBe(sentence);
    else expect(refused(choices)).toMatch(sentence);
  });

  it("end with the newest structure where the template forecasts", () => {
    expect(smallRequest({ scheme: "two units" }, { forecast: 2 }).periods).toEqual(["FY2020", "FY2021"]);
    expect(smallRequest({ scheme: "two units" }).periods).toEqual(["FY2020", "FY2021", "FY2022"]);
  });
});

describe("a template that needs something", () => {
  it("names the companies of which the dataset holds it", () => {
    const needs = { needs: "components" as const, title: "Costs" };
    expect(refused({ company: "BOLT", periods: "FY2021" }, needs)).toBe(
      '"Costs" has nothing to show for Bolt: the dataset holds components of ACME only.',
    );
    expect(refused({}, needs)).toBe("answered");
    expect(refused({}, { needs: "points" })).toBe(
      '"Small" has nothing to show for Acme Group: the dataset holds points of no company only.',
    );
  });

  it("in units of its own translates nothing", () => {
    expect(smallRequest({ currency: "USD" }, { amounts: "as filed" })).toMatchObject({
      translated: false,
      currency: "CNY",
    });
  });
});
