import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { figure } from "../../../src/engine/figure/figure";
import { defaultOptions, type Options, parseOptions } from "../../../src/engine/asked/options";

const texts = ["", "scale=B", "currency=USD", "basis=first", "axis=product", "currency=USD; fx=7.1", "partial=allow"];
const optionsOf = (text: string): Options => {
  const options = parseOptions(text);
  if (isFailure(options)) throw new Error(options.message);
  return options;
};
const queries = ["BABA", "AMZN", "Nobody"].flatMap((company) =>
  ["", "Cloud", "AWS", "Others", "Content acquisition"].flatMap((segment) =>
    ["FY2019", 2022, "2022", "FY22"].flatMap((period) =>
      ["", "cost_of_revenue"].map((metric) => ({ company, segment, period, metric })),
    ),
  ),
);

describe("a figure asked for again", () => {
  it("is the answer of facts that were never asked before, under every option", () => {
    const asked = indexDataset(dataset);
    for (const pass of ["first", "again"])
      for (const text of texts)
        for (const query of queries) {
          const options = pass === "first" ? optionsOf(text) : { ...optionsOf(text) };
          expect(figure(asked, query, options), `${text} ${JSON.stringify(query)}`).toEqual(
            figure(indexDatasetOnce(text), query, options),
          );
        }
  });

  it("is found once", () => {
    const index = indexDataset(dataset);
    const cloud = { company: "BABA", segment: "Cloud", period: "FY2022" };
    expect(figure(index, { ...cloud }, { ...defaultOptions })).toBe(figure(index, cloud, defaultOptions));
  });

  it("belongs to its facts: other facts answer for themselves", () => {
    const cloud = { company: "BABA", segment: "Cloud", period: "FY2022" };
    const valueIn = (figures: typeof dataset.figures) => {
      const found = figure(indexDataset({ ...dataset, figures }), cloud, defaultOptions);
      return isFailure(found) ? found.message : found.value;
    };
    expect(valueIn(dataset.figures)).toBe(74568);
    expect(valueIn(dataset.figures.map((one) => ({ ...one, value: one.value * 2 })))).toBe(2 * 74568);
  });

  it("texts that read the same in one piece are two questions", () => {
    const index = indexDataset(dataset);
    const one = figure(
      index,
      { company: "BABA", segment: "Cloud", period: "FY2022", metric: "revenue" },
      defaultOptions,
    );
    const other = figure(
      index,
      { company: "BABAC", segment: "loud", period: "FY2022", metric: "revenue" },
      defaultOptions,
    );
    expect(isFailure(one)).toBe(false);
    expect(isFailure(other)).toBe(true);
  });

  it("stays right through more questions than are remembered", () => {
    const index = indexDataset(dataset);
    const cloud = { company: "BABA", segment: "Cloud", period: "FY2022" };
    const before = figure(index, cloud, defaultOptions);
    for (let at = 0; at < 12_000; at++) figure(index, { ...cloud, period: 200_000 + at }, defaultOptions);
    const after = figure(index, cloud, defaultOptions);
    expect(after).not.toBe(before);
    expect(after).toEqual(before);
  });
});

const fresh = new Map<string, ReturnType<typeof indexDataset>>();
/** Facts of their own for each option text, so that no answer of another option can slip in. */
function indexDatasetOnce(text: string) {
  const index = fresh.get(text) ?? indexDataset(dataset);
  fresh.set(text, index);
  return index;
}
