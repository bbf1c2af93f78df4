import { describe, expect, it } from "vitest";
import { isFailure } from "../../src/engine/failure";
import { readReference } from "../../src/plan/calculate/read-reference";
import type { WorkbookPlan } from "../../src/plan/workbook-plan";
import type { TemplateOutline } from "../../src/plan/template-outline";
import { templates } from "../../templates/catalogue";
import { index, tryPlan } from "../plan/plan-of";
import { wholeMatrix } from "../whole-matrix";

const verdicts = ({ sheets, checks }: WorkbookPlan): string[] =>
  checks.map(({ label, verdict: { sheet, cell } }) => {
    const place = readReference(cell);
    const verdict = sheets.find(({ name }) => name === sheet)?.cells[place?.top ?? -1]?.[place?.left ?? -1]?.computed;
    return `${label}: ${JSON.stringify(verdict)}`;
  });

const failing = (plan: WorkbookPlan) => verdicts(plan).filter((verdict) => !/: "(OK|INCONCLUSIVE)/.test(verdict));
/** Both in every year in npm run verify, else one, in every second year, in turn. */
const bases = ["latest", "first"];
const basesOf = (at: number) => (wholeMatrix ? bases : bases.filter((_, turn) => at % 4 === 2 * turn));
const companies = index.dataset.companies.map(({ id }) => id);
const yearsOf = (company: string) => index.fiscalYears.get(company) ?? [];

/** The first and the last fiscal year of which a filing states some revenue. */
function endsOf(company: string, basis: string): readonly string[] {
  const stated = index.dataset.figures
    .filter((figure) => figure.company === company && figure.filing === basis && figure.metric === "revenue")
    .map(({ period }) => period);
  const years = yearsOf(company).filter((year) => stated.includes(year));
  return [...new Set([...years.slice(0, 1), ...years.slice(-1)])];
}

/** A year alone, where the year before has lines or a structure of its own, is where a comparison goes wrong first. */
describe.each(templates.map((template) => [template.id, template] as const))("%s, year by year", (id, template) => {
  const { axes }: TemplateOutline = template;
  it.each(companies)("of %s: no check fails in any year alone, whatever the basis", (company) => {
    let planned = 0;
    for (const axis of axes.length > 0 ? axes : [undefined])
      for (const [at, periods] of yearsOf(company).entries())
        for (const basis of basesOf(at)) {
          const plan = tryPlan(id, { company, periods, basis, ...(axis === undefined ? {} : { axis }) });
          if (isFailure(plan)) continue;
          planned++;
          expect(failing(plan), `${company} ${periods} ${axis ?? ""} ${basis}`).toEqual([]);
        }
    expect(planned).toBeGreaterThan(2);
  });
  // Some take no filing.
  const ofFilings = template.filings === "all" || template.years === "none" ? [] : companies;
  it.each(ofFilings)("of %s: no check fails under any filing alone, which may state some lines only", (company) => {
    let planned = 0;
    for (const axis of axes.length > 0 ? axes : [undefined])
      for (const { filing: basis } of index.dataset.filings.filter((filing) => filing.company === company))
        for (const periods of endsOf(company, basis)) {
          const plan = tryPlan(id, { company, periods, basis, ...(axis === undefined ? {} : { axis }) });
          if (isFailure(plan)) continue;
          planned++;
          expect(failing(plan), `${company} ${periods} ${axis ?? ""} ${basis}`).toEqual([]);
        }
    expect(planned).toBeGreaterThan(3);
  });
});
