import type { Axis, Company, Figure } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { findGap } from "../facts/gap";
import { revenueStatements, schemesOf } from "../facts/scheme";
import type { Statement } from "../facts/statement";
import { millions, type Verdict, worstOf } from "./verdict";
import { addendsOf, isWhole } from "./whole-structure";
import { amountOf } from "../facts/amount";

const names = { segment: "segments", product: "products" } as const;

/** What a vintage states of the lines as a whole, then what each of its filings states by itself. */
function statedSets(addends: readonly string[], { figures }: Statement): Figure[][] {
  const all = addends.map((id) => figures.get(id) ?? []);
  const filings = [...new Set(all.flat().map(({ filing }) => filing))];
  const own = (name: string) => all.flatMap((line) => line.find(({ filing }) => filing === name) ?? []);
  return [all.flatMap((line) => line.slice(0, 1)), ...(filings.length > 1 ? filings.map(own) : [])];
}

/** Sums of one statement against the total; none where nothing can be said (rounded to billions, or with a hole). */
function verdictsOf(
  index: FactIndex,
  axis: keyof typeof names,
  statement: Statement,
  total: number,
): readonly Verdict[] {
  const { company, scheme } = statement;
  return statedSets(addendsOf(index, company, axis, scheme), statement).flatMap((figures): Verdict[] => {
    const [first] = figures;
    if (first === undefined || figures.some(({ scale }) => scale > 1e6)) return [];
    const sum = figures.reduce((all, next) => all + amountOf(next), 0);
    const held = new Set(
      [...statement.figures].flatMap(([id, own]) => (own.some((f) => figures.includes(f)) ? [id] : [])),
    );
    if (!isWhole(index, axis, statement, held)) return [];
    if (sum === total) return [figures.some(({ derived }) => derived) ? "OK (by construction)" : "OK"];
    const side = sum > total ? "over" : "under";
    return [`FAIL: ${names[axis]} ${millions(sum)} ${side} total ${millions(total)} (${first.filing}, ${scheme})`];
  });
}

/** Why nothing can be said of an axis. */
function nothingStated(index: FactIndex, company: Company, axis: keyof typeof names, period: string): Verdict {
  for (const scheme of schemesOf(index, company.id, axis)) {
    const gap = findGap(index, { company: company.id, metric: "revenue", axis, scheme, line: "*", period });
    if (gap && gap.status !== "did_not_exist")
      return `INCONCLUSIVE: ${company.id} ${names[axis]} ${period} ${gap.status === "not_disclosed" ? "not disclosed" : "not in the dataset"}`;
  }
  return `INCONCLUSIVE: ${company.id} ${names[axis]} ${period} not in the dataset`;
}

const isRounded = ({ figures }: Statement) => [...figures.values()].some((line) => (line[0]?.scale ?? 1) > 1e6);

/**
 * The axes on which a period's revenue is judged: the first by which the company splits its revenue at all, and any other on which a filing
 * states lines of this period in more than round billions.
 */
export function judgedAxes(index: FactIndex, company: Company, period: string): (Axis & keyof typeof names)[] {
  const axes = (["segment", "product"] as const).filter((axis) => schemesOf(index, company.id, axis).some(Boolean));
  return axes.filter(
    (axis, at) =>
      at === 0 ||
      schemesOf(index, company.id, axis).some((scheme) =>
        revenueStatements(index, company.id, axis, scheme, period).some((statement) => !isRounded(statement)),
      ),
  );
}

/**
 * Segments and reconciling lines against the reported total, on each axis, in every vintage and filing that states all of them, to the
 * last unit. FAIL wherever every expected line is stated and the sum differs; INCONCLUSIVE where no statement of an axis is whole.
 */
export function checkSegments(index: FactIndex, company: Company, period: string, total: number): Verdict {
  const verdicts = judgedAxes(index, company, period).map((axis) => {
    const stated = schemesOf(index, company.id, axis)
      .flatMap((scheme) => revenueStatements(index, company.id, axis, scheme, period))
      .flatMap((statement) => verdictsOf(index, axis, statement, total));
    return worstOf(stated) ?? nothingStated(index, company, axis, period);
  });
  return worstOf(verdicts) ?? `INCONCLUSIVE: ${company.id} segments ${period} not in the dataset`;
}
