import { bench, describe } from "vitest";
import { dataset } from "../../src/data/dataset";
import { broadcast } from "../../src/engine/broadcast";
import { indexDataset } from "../../src/engine/fact-index";
import { figure } from "../../src/engine/figure";
import { defaultOptions } from "../../src/engine/options";

const index = indexDataset(dataset);
const cloud = { company: "BABA", segment: "Cloud", period: "FY2022", metric: "revenue" };
const lookup = new Map(
  dataset.figures.map((figure, at) => [`${figure.company}|${figure.segment}|${figure.period}|${at}`, figure]),
);
const keys = [...lookup.keys()];
let turn = 0;

describe("one figure (at least 1,000,000 a second)", () => {
  bench("figure of BABA Cloud FY2022", () => {
    figure(index, cloud, defaultOptions);
  });
  bench("comparison: one look-up in a Map with a key put together from three parts", () => {
    const [company = "", segment = "", period = ""] = (keys[turn++ % keys.length] ?? "").split("|");
    lookup.get(`${company}|${segment}|${period}|0`);
  });
});

const rows = Array.from({ length: 100 }, (_, at) => [at % 2 === 0 ? "Cloud" : "Cainiao"]);
const columns = [Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? "FY2021" : "FY2022"))];

describe("a column of 100 segments by a row of 50 periods (at most 2 ms)", () => {
  bench("5,000 figures in one call", () => {
    broadcast([rows, columns], ([segment, period]) => {
      const found = figure(index, { ...cloud, segment: String(segment), period: String(period) }, defaultOptions);
      return "value" in found ? found.value : found;
    });
  });
  bench("comparison: 5,000 texts put together in one call", () => {
    broadcast([rows, columns], ([segment, period]) => `${String(segment)}|${String(period)}`);
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
