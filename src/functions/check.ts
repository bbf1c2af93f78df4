import { checkData, checks } from "../engine/check/check-data";
import { findCompany } from "../engine/facts/company";
import { badArgument, isFailure } from "../engine/failure";
import { nameKey } from "../engine/facts/name-key";
import { parsePeriod } from "../engine/asked/period";
import { answerEach } from "./support/answer-each";
import { asPeriod, asText } from "./support/argument";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Integrity check of a company's figures for a period.
 * @remarks segments: segments + reconciling lines = reported total in every structure and vintage, to the last printed unit; gross: revenue - cost
 * of revenue = gross profit; shares: those SHARE gives add up to 1. Left out: the worst of them. INCONCLUSIVE only where the data have a hole.
 * @category Meta
 * @see EXPLAIN CLAIMS
 * @customfunction CHECK
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022"; "FY2018:FY2022" spreads as a row; one or a range
 * @param {string} [what] segments, gross or shares; left out, all of them
 * @returns {any[][]} "OK", "OK (by construction)", "FAIL: ..." or "INCONCLUSIVE: ..."
 * @example =SEG.CHECK("BABA","FY2022","segments") -> "OK"
 * @example =SEG.CHECK("BABA","FY2022","gross") -> "OK (by construction)"
 * @example =SEG.CHECK("AMZN","FY2020","segments") -> "INCONCLUSIVE: AMZN segments FY2020 not in the dataset"
 */
export function check(company: any[][], period: any[][], what?: string): any[][] {
  return answerEach([company, spreadPeriods(company, period)], undefined, ([co, time]) => {
    const asked = nameKey(what ?? "");
    const name = checks.find((known) => known === asked);
    if (asked !== "" && name === undefined) return badArgument(`What takes ${checks.join(", ")}, not "${what ?? ""}".`);
    const found = findCompany(facts, asText(co));
    if (isFailure(found)) return found;
    const label = parsePeriod(facts, found, asPeriod(time));
    return isFailure(label) ? label : checkData(facts, found, label, name ?? "all");
  });
}
