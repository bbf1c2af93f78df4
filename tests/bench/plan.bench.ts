import { bench, describe } from "vitest";
import { templates } from "../../templates/catalogue";
import { planOf } from "../plan/plan-of";

describe.each(templates)("planning $id (at most 20 ms)", ({ id }) => {
  bench("BABA FY2018:FY2022, live", () => {
    planOf(id, { mode: "live" });
  });
  bench("comparison: the finished plan through JSON and back", () => {
    JSON.parse(finished);
  });
  const finished = JSON.stringify(planOf(id, { mode: "live" }));
});
