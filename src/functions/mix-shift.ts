import { mixShift as shiftOf } from "../engine/analysis/mix-shift";
import { answerOverTime } from "./support/answer-over-time";

/**
 * Change of a segment's share from one period to another.
 * @remarks share now - share then, a fraction (0.01 is one percentage point); a share is segment / total, or with denominator=segments segment / sum
 * of the segments. Both ends from the newest vintage that states both, within one segment structure; where the structure changed #N/A unless
 * splice=allow. currency= is refused: convenience rates change year by year.
 * @category Analysis
 * @see SHARE MARGINBRIDGE
 * @customfunction MIXSHIFT
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} segment Segment as the filing words it, id, alias or path; empty or "Total" is the whole company; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {any[][]} [prior] Period to compare with; left out, the year before; one or a range
 * @param {string} [metric] What is asked: revenue (default), cost_of_revenue, operating_income, adjusted_ebita, ...
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} A fraction
 * @example =SEG.MIXSHIFT("BABA","Cloud","FY2022") -> 74568/853062-60558/717289
 * @example =SEG.MIXSHIFT("BABA","Digital media and entertainment","FY2020") -> 29094/509711-24286/376844
 * @example =SEG.MIXSHIFT("BABA","Cloud","FY2026",,,"denominator=segments") -> 158132/1110886-118028/1097055
 * @example =SEG.MIXSHIFT("BABA","Cloud","FY2024") -> #N/A Structure changed
 */
export function mixShift(
  company: any[][],
  segment: any[][],
  period: any[][],
  prior?: any[][],
  metric?: string,
  options?: any[][],
): any[][] {
  return answerOverTime({ company, segment, period, prior, metric, options }, "mix_shift", shiftOf);
}
