import { describe, expect, it } from "vitest";
import type { Dataset, Figure, Gap } from "../../../src/data/types";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { requestWords } from "../../../src/plan/book/request-words";
import type { Choices } from "../../../src/plan/choices";
import { comparedYears } from "../../../src/plan/facts/compared-years";
import { comparisonOf } from "../../../src/plan/facts/comparison";
import type { Request } from "../../../src/plan/request/request";
import { smallDataset } from "../small-dataset";
import { smallRequest } from "../small-plan";

const asked = (dataset: Dataset, choices: Partial<Choices> = {}) => smallRequest(choices, {}, indexDataset(dataset));
const gap = (scheme: string, periods: string, status: Gap["status"]): Gap => ({
  ...{ company: "ACME", metric: "revenue", axis: "segment", segment: "*", reason: "not found" },
  ...{ scheme, periods, status },
});
const withGap = (...gaps: Gap[]): Dataset => ({ ...smallDataset, gaps: [...smallDataset.gaps, ...gaps] });
const spans = ({ structures }: Request) => structures.map(({ scheme, periods }) => [scheme, periods.join(" ")]);
/** How each year of a structure compares with the one before. */
const compared = (request: Request, scheme: string) =>
  request.structures
    .filter((structure) => structure.scheme === scheme)
    .flatMap((structure) => structure.periods.map((period) => comparisonOf(request, structure, period)));

/** The same with the older structure stated for FY2022 too, by the filing of that year alone: 90 and 60 are 150. */
const later: Dataset = {
  ...smallDataset,
  figures: [
    ...smallDataset.figures,
    ...smallDataset.figures.flatMap((figure): Figure[] =>
      figure.scheme === "two units" && figure.period === "FY2021"
        ? [{ ...figure, period: "FY2022", filing: "AR FY2022", value: figure.segment === "Wares" ? 90 : 60 }]
        : [],
    ),
  ],
};

describe("a year without figures", () => {
  it("keeps its column where the structure existed, and leaves the comparison open", () => {
    const hole = asked(withGap(gap("three units", "FY2020", "not_in_dataset")));
    expect(spans(hole)).toEqual([
      ["two units", "FY2020 FY2021"],
      ["three units", "FY2020 FY2021 FY2022"],
    ]);
    expect(compared(hole, "three units")).toEqual(["no base", "incomplete", "one filing"]);
    const none = asked(withGap(gap("three units", "FY2020", "did_not_exist")));
    expect(spans(none)[1]).toEqual(["three units", "FY2021 FY2022"]);
    expect(compared(none, "three units")).toEqual(["no base", "one filing"]);
  });

  it("is shown as a hole where no filing states anything in these years", () => {
    const only = asked(withGap(gap("two units", "FY2022", "not_disclosed")), {
      periods: "FY2022",
      scheme: "two units",
    });
    expect(spans(only)).toEqual([["two units", "FY2022"]]);
    expect(only.structures[0]?.segments.map(({ segment }) => segment)).toEqual(["Wares", "Services"]);
    expect(only.structures[0]).toMatchObject({ reconciling: [], incomplete: [] });
    const named = { periods: "FY2022", scheme: "two units", basis: "AR FY2021" };
    expect(() => asked(withGap(gap("two units", "FY2022", "not_disclosed")), named)).toThrow(/is not in the dataset/);
    expect(() =>
      asked(withGap(gap("two units", "FY2022", "did_not_exist")), { periods: "FY2022", scheme: "two units" }),
    ).toThrow(/is not in the dataset/);
  });
});

describe("two years that no filing states together", () => {
  it("are held against each other as two filings have them, which is said", () => {
    const request = asked(later, { scheme: "two units" });
    expect(compared(request, "two units")).toEqual(["no base", "one filing", "two filings"]);
    expect(request.structures.map((structure) => comparedYears(request, structure))).toEqual([["FY2021", "FY2022"]]);
    expect(requestWords(request)["basis.apart"]).toBe(
      "Each year from a filing of its own, none states both: FY2022 in two units",
    );
  });

  it("under the name of one of them are not compared", () => {
    const request = asked(later, { scheme: "two units", basis: "AR FY2022" });
    expect(compared(request, "two units")).toEqual(["incomplete"]);
    expect(requestWords(request)["basis.apart"]).toBe("");
  });
});
