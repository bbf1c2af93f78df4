import { expect, it } from "vitest";
import type { Choices } from "../../../src/plan/choices";
import { planOf, sheetOf } from "../plan-of";

/** Why the first check of a workbook of segment revenue is not concluded. */
function reasonOf(choices: Partial<Choices>): unknown {
  const row = sheetOf(planOf("segment-revenue", choices), "checks").cells.find(
    (cells) =>
      cells[1]?.value === "segments + reconciling lines = reported total" ||
      cells[1]?.value === "products + reconciling lines = reported total",
  );
  return [row?.[4]?.computed, row?.[3]?.computed];
}

it("a filing that states some lines: the others with the filing that states them, all lines and years in one sentence", () => {
  expect(reasonOf({ periods: "FY2022:FY2026", basis: "20-F FY2023" })).toEqual([
    "INCONCLUSIVE",
    "BABA revenue Cainiao, Cloud, Digital media and entertainment, Innovation initiatives and others FY2022, FY2023 is not in the dataset as 20-F FY2023 states it; Results FY2023 states it. basis=latest asks for the newest.",
  ]);
});

it("a line that the table of a year does not have is no reason", () => {
  const [verdict, reason] = reasonOf({ company: "AMZN", axis: "product", periods: "FY2016:FY2025" }) as string[];
  expect(verdict).toBe("INCONCLUSIVE");
  expect(reason).toMatch(/^AMZN revenue Online stores, .* FY2019 is not in the dataset: rounded shares only/);
  expect(reason).not.toMatch(/FY2016|FY2021/);
});
