import type { Figure } from "../../data/types";
import type { LinesByPlace } from "./line-index";
import { isAddend, type Statement } from "./statement";
import { amountOf } from "./amount";
import { sameVintage } from "./same-vintage";
import { statementKey } from "./keys";

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

/** A derived figure of the company in the vintage of a statement. */
const ofCompany = (statement: Statement, figure: Figure): Statement => ({
  ...statement,
  scheme: "",
  figures: new Map([["total", [figure]]]),
  complete: false,
});

const totalFigure = ({ figures }: Statement): Figure | undefined => figures.get("total")?.[0];

/** revenue - cost of revenue: of one vintage, or of a revenue that no filing ever restated. */
function grossProfit(revenues: readonly Statement[], costs: readonly Statement[]): Statement[] {
  const stated = revenues.flatMap((statement) => {
    const figure = totalFigure(statement);
    return figure ? [{ statement, figure }] : [];
  });
  const restated = new Set(stated.map(({ figure }) => amountOf(figure))).size > 1;
  return costs.flatMap((statement): Statement[] => {
    const cost = totalFigure(statement);
    const beside =
      stated.find((revenue) => sameVintage(revenue.statement, statement)) ?? (restated ? undefined : stated[0]);
    if (!cost || !beside || cost.scale !== beside.figure.scale) return [];
    const { figure: revenue } = beside;
    const filings = [...new Set([cost.filing, revenue.filing])].join(" and ");
    const note = `DERIVED: revenue - cost of revenue of ${filings}; no such line is printed`;
    const value = revenue.value - cost.value;
    return [ofCompany(statement, { ...cost, metric: "gross_profit", value, derived: true, note })];
  });
}

/**
 * Adds to the statements the totals that no filing in the dataset states but its own lines give, each in the vintage of these lines: the company's figure
 * from the filing's reconciliation (BABA adjusted EBITA FY2021, FY2025, FY2026), and gross profit = revenue - cost of revenue.
 */
export function addDerivedTotals(statements: Map<string, Statement[]>, lines: LinesByPlace): void {
  for (const [key, vintages] of [...statements]) {
    const [company = "", axis = "", scheme = "", metric = "", period = ""] = key.split("|");
    const whole = statementKey(company, "company", "", metric, period);
    if (scheme !== "" && !statements.has(whole)) {
      const totals = vintages.flatMap((statement): Statement[] => {
        const figure = reconciledTotal(lines, `${company}|${axis}|${scheme}`, statement);
        return figure ? [ofCompany(statement, figure)] : [];
      });
      if (totals.length > 0) statements.set(whole, totals);
    }
    const gross = statementKey(company, "company", "", "gross_profit", period);
    if (key === whole && metric === "cost_of_revenue" && !statements.has(gross)) {
      const derived = grossProfit(
        statements.get(statementKey(company, "company", "", "revenue", period)) ?? [],
        vintages,
      );
      if (derived.length > 0) statements.set(gross, derived);
    }
  }
}
