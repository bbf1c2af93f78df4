import { claims as articleClaims } from "../data/claims";
import { checkClaims } from "../engine/explain/claim-check";
import { findCompany } from "../engine/facts/company";
import { isFailure } from "../engine/failure";
import { answerTable } from "./support/answer-table";
import { asText } from "./support/argument";
import { facts } from "./support/facts";

const header = [
  "Claim",
  "The article says",
  "Claimed",
  "Unit",
  "Filing's figure",
  "Difference",
  "Verdict",
  "The filing says",
  "Note",
  "Source",
];

/**
 * What the source article claims of a company, held against its filings.
 * @remarks One row per number claimed: claim, the article's words, number and unit, the filing's figure in that unit (percent as 47, not 0.47), difference =
 * figure - claimed, verdict (confirmed, wrong, conflicting within the article, not checkable), what the filing says, note, source. A missing figure is n/d.
 * @category Meta
 * @see CHECK CITE
 * @customfunction CLAIMS
 * @param {string} company Company id, name or alias
 * @returns {any[][]} A table
 * @example =INDEX(SEG.CLAIMS("AMZN"),2,5) -> 469.822
 * @example =INDEX(SEG.CLAIMS("AMZN"),4,6) -> 222075/469822*100-47
 * @example =INDEX(SEG.CLAIMS("BABA"),2,7) -> "confirmed"
 */
export function claims(company: string): any[][] {
  return answerTable([company], undefined, () => {
    const found = findCompany(facts, asText(company));
    if (isFailure(found)) return found;
    return [
      header,
      ...checkClaims(facts, articleClaims, found.id).map(({ claim, line, claimed, stated, difference }) => [
        claim.claimed.length > 1 ? `${claim.claim}: ${line}` : claim.claim,
        claim.quote,
        claimed ?? "",
        claimed === undefined ? "" : claim.unit,
        stated ?? "",
        difference ?? "",
        claim.verdict,
        claim.filingSays,
        claim.note,
        claim.sourceUrl,
      ]),
    ];
  });
}
