import { isBasisWord, isOldestFirst } from "../../engine/asked/basis";
import { wholeFilings } from "../../engine/facts/whole-filings";
import { comparisonOf } from "../facts/comparison";
import type { Request } from "../request/request";
import type { Words } from "./words";

/** Years whose comparison takes each year from a filing of its own, because none states both. */
function yearsApart(request: Request): string[] {
  return request.structures.flatMap((structure) => {
    const years = structure.periods.filter((period) => comparisonOf(request, structure, period) === "two filings");
    return years.length === 0 ? [] : [`${years.join(", ")} in ${structure.scheme}`];
  });
}

/** Years of which the basis has some lines only, so that nothing adds up, and the newest filing that states all lines of all of them. */
const yearsInPart = ({ index, company, structures }: Request): string[] =>
  structures
    .filter(({ incomplete }) => incomplete.length > 0)
    .map(({ axis, scheme, incomplete }) => {
      const [first = [], ...others] = incomplete.map((year) => wholeFilings(index, company.id, axis, scheme, year));
      const whole = first.find((filing) => others.every((filings) => filings.includes(filing)));
      return `${incomplete.join(", ")} in ${scheme}${whole === undefined ? "" : ` (all lines: ${whole})`}`;
    });

/** What a basis says in a sentence, beside the figures it gives, and beside both years of a comparison. */
interface Said {
  readonly rule: string;
  readonly comparisons: string;
  readonly note: string;
  readonly both: string;
}

function saidOf(basis: string): Said {
  if (!isBasisWord(basis)) {
    const note = `as ${basis} states it`;
    return { rule: `Only what ${basis} states`, comparisons: "", note, both: note };
  }
  const [word, age] = isOldestFirst(basis) ? ["First", "oldest"] : ["Latest", "newest"];
  return {
    rule: `${word}: each figure as the ${age} filing states it`,
    comparisons: `Both years from the ${age} filing that states both`,
    note: `as the ${age} filing states it`,
    both: `${age} filing with both years`,
  };
}

const typed: Words = {
  "basis.rule": "Typed figures: each year has one figure, and comparisons are with the column before",
  "basis.comparisons": "",
  "basis.apart": "",
  "basis.part": "",
  "basis.note": "typed",
  "basis.note.now": "as typed above",
  "basis.note.then": "the column before",
};

const ofAllFilings: Words = {
  "basis.rule": "All filings: each figure as the oldest filing in the dataset states it, and as the newest does",
  "basis.comparisons": "",
  "basis.apart": "",
  "basis.part": "",
};

/** Which filing figures are taken from, at both years of a comparison too, and where no filing states both. */
export function basisWords(request: Request): Words {
  if (request.own) return request.template.filings === "all" ? { ...typed, ...ofAllFilings } : typed;
  const { rule, comparisons, note, both } = saidOf(request.basis);
  const apart = yearsApart(request);
  const inPart = yearsInPart(request);
  const words = { "basis.note": note, "basis.note.now": both, "basis.note.then": both };
  if (request.template.filings === "all") return { ...words, ...ofAllFilings };
  return {
    ...words,
    "basis.rule": rule,
    // Without structures nothing is compared.
    "basis.comparisons": request.structures.length > 0 ? comparisons : "",
    "basis.apart":
      apart.length === 0 ? "" : `Each year from a filing of its own, none states both: ${apart.join("; ")}`,
    "basis.part": inPart.length === 0 ? "" : `Some lines only, so sums stay open: ${inPart.join("; ")}`,
  };
}
