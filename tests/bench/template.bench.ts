import { bench, describe } from "vitest";
import { dataset } from "../../src/data/dataset";
import { indexDataset } from "../../src/engine/fact-index";
import { isFailure } from "../../src/engine/failure";
import type { Choices } from "../../src/plan/choices";
import { planWorkbook } from "../../src/plan/plan-workbook";
import type { WorkbookPlan } from "../../src/plan/workbook-plan";
import { templates } from "../../templates/catalogue";

const index = indexDataset(dataset);
const choices: Choices = {
  company: "BABA",
  periods: "FY2018:FY2022",
  currency: "reporting",
  fx: "convenience",
  scale: 1e6,
  basis: "latest",
  scheme: "auto",
  mode: "live",
};

describe.each(templates)("$id planned for BABA FY2018:FY2022 (at most 20 ms)", (template) => {
  const plan = (): WorkbookPlan => {
    const planned = planWorkbook(template, choices, index, { version: "bench" });
    if (isFailure(planned)) throw new Error(planned.message);
    return planned;
  };
  const planned = plan();
  bench("planned", () => {
    plan();
  });
  bench("comparison: the finished plan copied", () => {
    structuredClone(planned);
  });
});
