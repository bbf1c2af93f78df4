import type { Company } from "../../data/types";
import { share } from "../analysis/share";
import type { FactIndex } from "../facts/fact-index";
import { isFailure } from "../failure";
import { tableLines } from "../figure/grid";
import { linePath } from "../facts/line-index";
import { defaultOptions } from "../asked/options";
import { printed } from "../explain/printed";
import type { Ratio } from "../analysis/ratio";
import { revenueStatements, schemeOfPeriod } from "../facts/scheme";
import { judgedAxes } from "./check-segments";
import { type Verdict, worstOf } from "./verdict";
import { isWhole } from "./whole-structure";

/** Sums of fractions differ from one by rounding alone. */
const rounding = 1e-12;

/**
 * The shares SHARE gives for the top-level and reconciling lines of a period, added up on each axis: one, else FAIL; INCONCLUSIVE where a line
 * has no share, a line is not stated at all, or the figures are rounded to billions.
 */
export function checkShares(index: FactIndex, company: Company, period: string): Verdict {
  const verdicts = judgedAxes(index, company, period).map((axis): Verdict => {
    const { scheme } = schemeOfPeriod(index, company.id, axis, period, defaultOptions.basis);
    const options = { ...defaultOptions, axis, scheme };
    const unknown = (why: string): Verdict => `INCONCLUSIVE: ${company.id} shares ${period} by ${scheme}, ${why}`;
    const lines = tableLines(index, company, { axis, scheme }, [period], options);
    const shares = lines.map((line) => share(index, { company: company.id, segment: linePath(line), period }, options));
    const stated = shares.filter((one): one is Ratio => !isFailure(one));
    if (stated.length === 0) return unknown("not in the dataset");
    const missing = lines.filter((_, at) => isFailure(shares[at])).map(({ segment }) => segment);
    if (missing.length > 0) return unknown(`none for ${missing.join(", ")}`);
    if (stated.some(({ numerator }) => numerator.figure.scale > 1e6)) return unknown("rounded to billions");
    const sum = stated.reduce((all, { value }) => all + value, 0);
    if (Math.abs(sum - 1) > rounding) {
      const held = new Set(lines.map(({ id }) => id));
      const whole = revenueStatements(index, company.id, axis, scheme, period).some((one) =>
        isWhole(index, axis, one, held),
      );
      return whole
        ? `FAIL: shares by ${scheme} add up to ${printed(sum, { most: 12 })}`
        : unknown("not all lines are stated");
    }
    return stated.some(({ numerator }) => numerator.figure.derived) ? "OK (by construction)" : "OK";
  });
  return worstOf(verdicts) ?? `INCONCLUSIVE: ${company.id} shares ${period} not in the dataset`;
}
