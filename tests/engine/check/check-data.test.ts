import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import type { Figure } from "../../../src/data/types";
import { checkData, type CheckName } from "../../../src/engine/check/check-data";
import { findCompany } from "../../../src/engine/facts/company";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { isAddend } from "../../../src/engine/facts/statement";
import { placeKey } from "../../../src/engine/facts/keys";

/** The verdict over the dataset with some figures 10 of their unit too low (by less than nothing: too high). */
function verdictWith(
  wrong: (figure: Figure) => boolean,
  { company: name, period }: { company: string; period: string },
  { what = "segments", by = -10 }: { what?: CheckName | "all"; by?: number } = {},
) {
  const figures = dataset.figures
    .filter((figure) => figure.company === name)
    .map((figure) => (wrong(figure) ? { ...figure, value: figure.value + by } : figure));
  const index = indexDataset({ ...dataset, figures });
  const company = findCompany(index, name);
  const verdict = isFailure(company) ? company : checkData(index, company, period, what);
  return isFailure(verdict) ? verdict.message : verdict;
}

const facts = indexDataset(dataset);
const reporting = new Map<string, string>(dataset.companies.map(({ id, currency }) => [id, currency]));
const isPart = ({ company, axis, scheme, parent, segment }: Figure) =>
  (facts.lines.get(placeKey(company, axis, scheme)) ?? []).some(
    (line) => line.segment === segment && line.parent === parent && isAddend(line),
  );
const lines = dataset.figures.filter(
  (figure) =>
    figure.metric === "revenue" &&
    (figure.axis === "segment" || figure.axis === "product") &&
    figure.scale === 1e6 &&
    figure.currency === reporting.get(figure.company) &&
    figure.period.startsWith("FY") &&
    isPart(figure),
);
const sameLine = (a: Figure) => (b: Figure) =>
  (["company", "period", "metric", "axis", "scheme", "parent", "segment", "currency"] as const).every(
    (key) => a[key] === b[key],
  );
const everyLine = lines.filter((line, at) => lines.findIndex(sameLine(line)) === at);

const inWords = ({ company, period, filing, scheme, segment }: Figure) =>
  `${company} ${period} ${filing} ${scheme}: ${segment}`;
/** Sources that state some lines of a structure only: nothing can be added up. */
const statedInPart = [
  "BABA FY2025 Results FY2025 six groups: Taobao and Tmall Group",
  ...[
    "AWS",
    "Online stores",
    "Other (primarily advertising)",
    "Subscription services",
    "Third-party seller services",
  ].map((line) => `AMZN FY2016 Article net sales by type: ${line}`),
];

describe("a line that is wrong is found", () => {
  it("BABA Cloud FY2022 10 too low in every filing: FAIL, with both sums", () => {
    const cloud = everyLine.find((line) => line.period === "FY2022" && line.segment === "Cloud");
    expect(cloud).toBeDefined();
    if (!cloud) return;
    expect(verdictWith(sameLine(cloud), cloud)).toMatch(
      /^FAIL: segments 853,052 under total 853,062 \(.*seven segments\)$/,
    );
    expect(verdictWith(sameLine(cloud), cloud, { by: 10 })).toMatch(/^FAIL: segments 853,072 over total 853,062/);
    expect(verdictWith(sameLine(cloud), cloud, { what: "shares" })).toMatch(
      /^FAIL: shares by seven segments add up to 0\.99998/,
    );
    expect(verdictWith(sameLine(cloud), cloud, { what: "all" })).toMatch(/^FAIL/);
  });

  it("every line of every year that is stated whole, too low in every filing that states it", () => {
    const unseen = everyLine.filter((line) => !verdictWith(sameLine(line), line).startsWith("FAIL"));
    expect(unseen.map(inWords)).toEqual(statedInPart);
  });

  it("every figure of every filing that states all lines, too low there alone", () => {
    const unseen = lines.filter((line) => !verdictWith((figure) => figure === line, line).startsWith("FAIL"));
    expect(unseen.map(inWords)).toEqual(statedInPart);
  });
});
