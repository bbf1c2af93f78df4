import { marginBridge as bridgeOf } from "../engine/analysis/margin-bridge";
import { findCompany } from "../engine/facts/company";
import { isFailure } from "../engine/failure";
import { metricLabel } from "../engine/facts/metric";
import { answerTable } from "./support/answer-table";
import { asPeriod, asText, firstCell } from "./support/argument";
import { facts } from "./support/facts";

/**
 * Change of the group's margin between two periods, by segment: rate and mix.
 * @remarks Per segment rate s1(m1-m0) and mix (s1-s0)(m0-M0), with s = share of the segment sum, m = segment margin, M = margin of the segment sum; a
 * row for unallocated and eliminations closes to the change of the group margin exactly. The margin is of the profit the company reports by segment
 * (BABA adjusted EBITA, AMZN operating income). One vintage and one segment structure; #N/A where a segment's profit misses. currency= is refused.
 * @category Analysis
 * @see MARGIN MIXSHIFT BRIDGE
 * @customfunction MARGINBRIDGE
 * @param {string} company Company id, name or alias, e.g. "BABA"
 * @param {any} from First period, e.g. "FY2021"
 * @param {any} to Last period, e.g. "FY2022"
 * @param {any[][]} [options] Options such as "basis=first; headers=0", or a range of two columns
 * @returns {any[][]} A table: segment, rate, mix, both together; fractions
 * @example =INDEX(SEG.MARGINBRIDGE("AMZN","FY2021","FY2022"),4,2) -> 80096/513983*(22841/80096-18532/62202)
 * @example =INDEX(SEG.MARGINBRIDGE("AMZN","FY2021","FY2022"),4,3) -> (80096/513983-62202/469822)*(18532/62202-24879/469822)
 * @example =INDEX(SEG.MARGINBRIDGE("AMZN","FY2021","FY2022"),6,4) -> 12248/513983-24879/469822
 * @example =SEG.MARGINBRIDGE("BABA","FY2018","FY2019") -> #N/A not stated: Digital media and entertainment
 */
export function marginBridge(company: string, from: any, to: any, options?: any[][]): any[][] {
  return answerTable([company, from, to], options, (chosen) => {
    const owner = findCompany(facts, asText(company));
    if (isFailure(owner)) return owner;
    const { id, segmentProfit } = owner;
    const ends = { from: asPeriod(firstCell(from)), to: asPeriod(firstCell(to)) };
    const found = bridgeOf(facts, { company: id, ...ends }, chosen);
    if (isFailure(found)) return found;
    const { steps, closing, change, now, then } = found;
    const sum = (part: "rate" | "mix") => steps.reduce((all, step) => all + step[part], 0);
    return [
      ...(chosen.headers === false
        ? []
        : [[`${id} ${metricLabel(segmentProfit)} margin, ${then.period} to ${now.period}`, "Rate", "Mix", "Total"]]),
      ...steps.map(({ name, rate, mix }) => [name, rate, mix, rate + mix]),
      ["Unallocated and eliminations", "", "", closing],
      ["Change of the group margin", sum("rate"), sum("mix"), change],
    ];
  });
}
