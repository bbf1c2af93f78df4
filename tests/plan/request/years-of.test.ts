import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import type { Choices } from "../../../src/plan/choices";
import { resolveChoices } from "../../../src/plan/request/resolve-choices";
import { templates } from "../../../templates/catalogue";
import { defaultChoices, index, made, planOf, templateOf } from "../plan-of";
import { cellIn } from "../../../src/plan/cell-in";

/** The years of a workbook that none are asked for, or why there is none. */
function yearsOf(id: string, choices: Partial<Choices>): string {
  const request = resolveChoices(templateOf(id), { ...defaultChoices, periods: "auto", ...choices }, index, made);
  return isFailure(request) ? request.message : `${request.periods[0] ?? ""} to ${request.periods.at(-1) ?? ""}`;
}

describe("where no years are asked for", () => {
  it.each([
    ["segment-revenue", { company: "BABA" }, "FY2022 to FY2026"],
    ["segment-revenue", { company: "AMZN" }, "FY2022 to FY2025"],
    ["segment-revenue", { company: "AMZN", axis: "product" }, "FY2022 to FY2025"],
    ["recast", { company: "AMZN" }, "FY2021 to FY2025"],
    ["business-model", { company: "AMZN" }, "FY2025 to FY2025"],
    ["cost-of-revenue", { company: "AMZN" }, "FY2020 to FY2024"],
    ["segment-revenue", { company: "BABA", scheme: "four segments" }, "FY2017 to FY2021"],
    ["segment-revenue", { company: "BABA", basis: "20-F FY2022" }, "FY2021 to FY2022"],
    ["peer-compare", { company: "BABA" }, "FY2023 to FY2026"],
    [
      "segment-revenue",
      { company: "BABA", axis: "product" },
      "BABA revenue by product is not in the dataset for FY2022 to FY2026. Nor is it for any other fiscal year.",
    ],
    ["segment-revenue", { company: "BABA", basis: "20-F FY1999" }, /^Option basis takes /],
    ["peer-compare", { company: "BABA", peer: "BABA" }, /^BABA cannot be held against itself/],
  ] as const)("%s of %j has %s", (id, choices, years) => {
    if (typeof years === "string") expect(yearsOf(id, choices)).toBe(years);
    else expect(yearsOf(id, choices)).toMatch(years);
  });

  it.each(templates.map(({ id }) => id))("%s has no check that gaps of the years leave open", (id) => {
    for (const company of ["BABA", "AMZN"]) {
      const plan = planOf(id, { company, periods: "auto" });
      const open = plan.checks.filter(({ verdict }) => cellIn(plan, verdict)?.computed === "INCONCLUSIVE");
      expect(open.map(({ label }) => label)).toEqual([]);
    }
  });
});
