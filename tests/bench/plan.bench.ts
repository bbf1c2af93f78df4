import { bench, describe } from "vitest";
import { dataset } from "../../src/data/dataset";
import { type FactIndex, indexDataset } from "../../src/engine/facts/fact-index";
import { planWorkbook } from "../../src/plan/plan-workbook";
import { templates } from "../../templates/catalogue";
import type { Choices } from "../../src/plan/choices";
import { defaultChoices, index } from "../plan/plan-of";

describe.each(templates)("planning $id (at most 20 ms)", (template) => {
  const made = { version: "bench", date: "2026-01-31" };
  const plan = (choices: Partial<Choices>, facts: FactIndex) =>
    planWorkbook(template, { ...defaultChoices, ...choices, mode: "live" }, facts, made);
  const finished = JSON.stringify(plan({}, index));
  let unasked = indexDataset(dataset);
  bench("BABA FY2018:FY2022, live", () => {
    plan({}, index);
  });
  bench(
    "the same over facts never asked before",
    () => {
      plan({}, unasked);
    },
    {
      setup: (task) => {
        task.opts.beforeEach = () => {
          unasked = indexDataset(dataset);
        };
      },
    },
  );
  bench("BABA FY2014:FY2026, live: the longest there is", () => {
    plan({ periods: "FY2014:FY2026" }, index);
  });
  bench("comparison: the finished plan through JSON and back", () => {
    JSON.parse(finished);
  });
});
