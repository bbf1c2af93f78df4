import { bench, describe } from "vitest";
import { dataset } from "../../src/data/dataset";
import { indexDataset } from "../../src/engine/facts/fact-index";
import { planWorkbook } from "../../src/plan/plan-workbook";
import { templates } from "../../templates/catalogue";
import { defaultChoices, planOf } from "../plan/plan-of";

describe.each(templates)("planning $id (at most 20 ms)", (template) => {
  const finished = JSON.stringify(planOf(template.id, { mode: "live" }));
  let unasked = indexDataset(dataset);
  bench("BABA FY2018:FY2022, live", () => {
    planOf(template.id, { mode: "live" });
  });
  bench(
    "the same over facts never asked before",
    () => {
      planWorkbook(template, { ...defaultChoices, mode: "live" }, unasked, { version: "bench", date: "2026-01-31" });
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
    planOf(template.id, { periods: "FY2014:FY2026", mode: "live" });
  });
  bench("comparison: the finished plan through JSON and back", () => {
    JSON.parse(finished);
  });
});
