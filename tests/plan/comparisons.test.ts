import { describe, expect, it } from "vitest";
import { growthRate } from "../../src/engine/analysis/growth-rate";
import { isFailure } from "../../src/engine/failure";
import { defaultOptions } from "../../src/engine/asked/options";
import { resolveChoices } from "../../src/plan/request/resolve-choices";
import type { Choices } from "../../src/plan/choices";
import type { CellPlan } from "../../src/plan/workbook-plan";
import { made, defaultChoices, index, planOf, rowsLabelled, sheetOf, templateOf } from "./plan-of";

const first = 5;
const numberIn = (row: readonly (CellPlan | null)[] | undefined, period: number) => row?.[first + period]?.value;

/** The growth that the sheet's formula makes of the two data rows of a line. */
function sheetGrowth(now: unknown, then: unknown): number | undefined {
  return typeof now === "number" && typeof then === "number" && then > 0 ? now / then - 1 : undefined;
}

const asked: readonly Partial<Choices>[] = [
  { company: "BABA", periods: "FY2014:FY2026", basis: "latest" },
  { company: "BABA", periods: "FY2014:FY2026", basis: "first" },
  { company: "BABA", periods: "FY2018:FY2022", basis: "20-F FY2021" },
  { company: "BABA", periods: "FY2018:FY2022", basis: "20-F FY2020" },
  { company: "BABA", periods: "FY2019:FY2023", basis: "with prior" },
  { company: "AMZN", periods: "FY2016:FY2025", axis: "segment", basis: "latest" },
  { company: "AMZN", periods: "FY2016:FY2025", axis: "segment", basis: "first" },
  { company: "AMZN", periods: "FY2016:FY2025", axis: "product", basis: "latest" },
  { company: "AMZN", periods: "FY2016:FY2025", axis: "product", basis: "first" },
];

describe.each(
  asked.map(
    (choices) =>
      [
        Object.values(choices)
          .map((choice) => (typeof choice === "object" ? choice.name : choice))
          .join(" "),
        choices,
      ] as const,
  ),
)("%s", (_, choices) => {
  const all = { ...defaultChoices, ...choices };
  const request = resolveChoices(templateOf("segment-revenue"), all, index, made);
  if (isFailure(request)) throw new Error(request.message);
  const pairBasis = choices.basis === "with prior" ? "latest" : (choices.basis ?? "latest");

  it("every growth of a line is SEG.GROWTHRATE's under the workbook's basis; two filings are said to be two", () => {
    let compared = 0;
    for (const { scheme, axis, segments, periods } of request.structures) {
      const model = sheetOf(planOf("segment-revenue", { ...choices, scheme }), "model");
      const status = rowsLabelled(model, "Comparison with the year before")[0];
      for (const { segment } of segments) {
        const [, now, then] = rowsLabelled(model, segment);
        for (const period of periods) {
          const options = { ...defaultOptions, axis, scheme, basis: pairBasis };
          const change = growthRate(index, { company: request.company.id, segment, period }, options);
          const place = request.periods.indexOf(period);
          const own = sheetGrowth(numberIn(now, place), numberIn(then, place));
          if (isFailure(change)) expect(own, `${segment} ${period}`).toBeUndefined();
          else expect(own, `${segment} ${period}`).toBeCloseTo(change.value, 12);
          const apart =
            !isFailure(change) && change.remarks.some((remark) => remark.startsWith("no filing states both"));
          if (apart) expect(numberIn(status, place), `${segment} ${period}`).toBe("two filings");
          compared += isFailure(change) ? 0 : 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});

it("Innovation initiatives FY2020 grew by 42 % as first stated, by 1 % as stated last", () => {
  const growth = (basis: string) => {
    const model = sheetOf(
      planOf("segment-revenue", { periods: "FY2018:FY2021", scheme: "four segments", basis }),
      "model",
    );
    const [, now, then] = rowsLabelled(model, "Innovation initiatives and others");
    return sheetGrowth(numberIn(now, 2), numberIn(then, 2));
  };
  expect(growth("first")).toBeCloseTo(0.424, 3);
  expect(growth("latest")).toBeCloseTo(0.0092, 3);
});
