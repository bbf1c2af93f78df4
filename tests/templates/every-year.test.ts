import { describe, expect, it } from "vitest";
import { isFailure } from "../../src/engine/failure";
import { readReference } from "../../src/plan/calculate/read-reference";
import type { WorkbookPlan } from "../../src/plan/workbook-plan";
import { templates } from "../../templates/catalogue";
import { index, tryPlan } from "../plan/plan-of";

const verdicts = ({ sheets, checks }: WorkbookPlan): string[] =>
  checks.map(({ label, verdict: { sheet, cell } }) => {
    const place = readReference(cell);
    const verdict = sheets.find(({ name }) => name === sheet)?.cells[place?.top ?? -1]?.[place?.left ?? -1]?.computed;
    return `${label}: ${JSON.stringify(verdict)}`;
  });

const companies = index.dataset.companies.map(({ id }) => id);
const yearsOf = (company: string) => index.fiscalYears.get(company) ?? [];

/** A year alone, where the year before has lines or a structure of its own, is where a comparison goes wrong first. */
describe.each(templates.map(({ id, axes }) => [id, axes] as const))("%s, year by year", (id, axes) => {
  it.each(companies)("of %s: no check fails in any year alone, whatever the basis", (company) => {
    let planned = 0;
    for (const axis of axes.length > 0 ? axes : [undefined])
      for (const periods of yearsOf(company))
        for (const basis of ["latest", "first"]) {
          const plan = tryPlan(id, { company, periods, basis, ...(axis === undefined ? {} : { axis }) });
          if (isFailure(plan)) continue;
          planned++;
          const failed = verdicts(plan).filter((verdict) => !/: "(OK|INCONCLUSIVE)/.test(verdict));
          expect(failed, `${company} ${periods} ${axis ?? ""} ${basis}`).toEqual([]);
        }
    expect(planned).toBeGreaterThan(5);
  });
});
