import type { Figure } from "../../data/types";
import { amountOf } from "../figure/stated";
import { statementKey } from "./fact-index";
import type { LinesByPlace } from "./line-index";
import { isAddend, type Statement } from "./statement";

/** The newest figure of each line that a statement holds, one for each id. */
const figuresOf = ({ figures }: Statement, ids: ReadonlySet<string>): Figure[] =>
  [...ids].flatMap((id) => figures.get(id)?.[0] ?? []);

/**
 * The company's figure as a filing reconciles it: segments + reconciling lines, in the filing's units, where the filing's own subtotal proves the
 * sum of the segments and reconciling lines stand below it. undefined where it does not.
 */
function reconciledTotal(lines: LinesByPlace, place: string, statement: Statement): Figure | undefined {
  const known = lines.get(place) ?? [];
  const subtotal = known.find(({ kind }) => kind === "subtotal");
  const stated = subtotal && statement.figures.get(subtotal.id)?.[0];
  if (!stated) return undefined;
  const ids = (reconciling: boolean) =>
    new Set(
      known.filter((line) => isAddend(line) && (line.kind === "reconciling") === reconciling).map(({ id }) => id),
    );
  const [segments, closing] = [figuresOf(statement, ids(false)), figuresOf(statement, ids(true))];
  const sum = (all: readonly Figure[]) => all.reduce((total, figure) => total + amountOf(figure), 0);
  if (closing.length === 0 || sum(segments) !== amountOf(stated)) return undefined;
  return {
    ...stated,
    axis: "company",
    scheme: "",
    parent: "",
    segment: "Total",
    value: (sum(segments) + sum(closing)) / stated.scale,
    derived: true,
    note: `DERIVED: segments and reconciling lines of ${stated.filing}, which prints no total here`,
  };
}

/**
 * Adds to the statements the totals that no filing in the dataset states but its own reconciliation gives (BABA adjusted EBITA FY2021, FY2025,
 * FY2026): derived figures of the company, in the vintage of the lines they are the sum of.
 */
export function addReconciledTotals(statements: Map<string, Statement[]>, lines: LinesByPlace): void {
  for (const [key, vintages] of [...statements]) {
    const [company = "", axis = "", scheme = "", metric = "", period = ""] = key.split("|");
    const whole = statementKey(company, "company", "", metric, period);
    if (scheme === "" || statements.has(whole)) continue;
    const totals = vintages.flatMap((statement): Statement[] => {
      const figure = reconciledTotal(lines, `${company}|${axis}|${scheme}`, statement);
      return figure ? [{ ...statement, scheme: "", figures: new Map([["total", [figure]]]), complete: false }] : [];
    });
    if (totals.length > 0) statements.set(whole, totals);
  }
}
