import { bench, describe } from "vitest";
import { dataset } from "../../src/data/dataset";
import { indexDataset } from "../../src/engine/facts/fact-index";
import { get } from "../../src/functions/get";

/** What a failing cell needs of Excel's runtime. */
Object.assign(globalThis, {
  CustomFunctions: { Error, ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!", divisionByZero: "#DIV/0!" } },
});

const calls = 1_000;
const cell = (value: string) => [[value]];
const segments = ["Cloud", "Cainiao", "China commerce", "International commerce", "Total"];
const periods = ["FY2020", "FY2021", "FY2022"];
const asked = Array.from({ length: calls }, (_, at) => ({
  segment: segments[at % segments.length] ?? "",
  period: periods[at % periods.length] ?? "",
}));
const cells = asked.map(({ segment, period }) => ({ segment: cell(segment), period: cell(period) }));
const baba = cell("BABA");
const options = cell("scale=B; currency=USD");

describe("1,000 calls of SEG.GET as cells make them (1,000 hz is 1,000,000 calls a second, the least allowed)", () => {
  bench("SEG.GET", () => {
    for (const { segment, period } of cells) get(baba, segment, period);
  });
  bench("SEG.GET with options", () => {
    for (const { segment, period } of cells) get(baba, segment, period, undefined, options);
  });
  bench("comparison: a scan of all facts for the first of that name", () => {
    for (const { segment, period } of asked)
      dataset.figures.find(
        (one) => one.company === "BABA" && one.segment === segment && one.period === period && one.metric === "revenue",
      );
  });
});

const column = Array.from({ length: 100 }, (_, at) => [segments[at % segments.length]]);
const row = [Array.from({ length: 50 }, (_, at) => periods[at % periods.length])];

describe("a column of 100 segments by a row of 50 periods in one call (at most 2 ms)", () => {
  bench("SEG.GET", () => {
    get(baba, column, row);
  });
  bench("comparison: 5,000 texts put together", () => {
    column.map(([segment]) => row[0]?.map((period) => `BABA|${segment ?? ""}|${period ?? ""}`));
  });
});

describe("start", () => {
  bench("the dataset indexed", () => {
    indexDataset(dataset);
  });
  bench("comparison: the dataset copied", () => {
    structuredClone(dataset);
  });
});
