import { bridge as bridgeOf } from "../engine/analysis/bridge";
import { isFailure } from "../engine/failure";
import { unitInWords } from "../engine/explain/unit-in-words";
import { answerTable } from "./support/answer-table";
import { asPeriod, asText, firstCell } from "./support/argument";
import { facts } from "./support/facts";

/**
 * Bridge from the total of one period to that of another, one step per segment.
 * @remarks start, (segment now - segment then) for every top-level and reconciling line, end: the steps add up exactly. All lines from the newest
 * vintage that states both periods; where the structure changed #N/A unless splice=allow, which joins lines of one id. A line that one period alone
 * states is named with that period. Money in the reporting currency and the options' scale; currency= is refused: convenience rates change.
 * @category Analysis
 * @see CONTRIBUTION MARGINBRIDGE PVM
 * @customfunction BRIDGE
 * @param {string} company Company id, name or alias, e.g. "BABA"
 * @param {any} from First period, e.g. "FY2021"
 * @param {any} to Last period, e.g. "FY2022"
 * @param {string} [metric] What is asked: revenue (default), operating_income, adjusted_ebita, ...
 * @param {any[][]} [options] Options such as "scale=B; axis=product; headers=0", or a range of two columns
 * @returns {any[][]} A table of names and amounts: start, steps, end
 * @example =SEG.BRIDGE("AMZN","FY2021","FY2022",,"headers=0") -> {"FY2021",469822;"North America",36047;"International",-9780;"AWS",17894;"FY2022",513983}
 * @example =INDEX(SEG.BRIDGE("BABA","FY2021","FY2022"),7,2) -> 74568-60558
 * @example =SEG.BRIDGE("BABA","FY2023","FY2024") -> #N/A Structure changed
 */
export function bridge(company: string, from: any, to: any, metric?: string, options?: any[][]): any[][] {
  return answerTable([company, from, to, metric], options, (chosen) => {
    const ends = { from: asPeriod(firstCell(from)), to: asPeriod(firstCell(to)) };
    const found = bridgeOf(facts, { company: asText(company), ...ends, metric: metric ?? "" }, chosen);
    if (isFailure(found)) return found;
    const { start, steps, end, compared } = found;
    const { now, then } = compared;
    const rows = [{ name: then.period, change: start }, ...steps, { name: now.period, change: end }];
    return [
      ...(chosen.headers === false ? [] : [[unitInWords(facts, now.company, now.metric, chosen), "Amount"]]),
      ...rows.map(({ name, change }) => [name, change / chosen.scale]),
    ];
  });
}
