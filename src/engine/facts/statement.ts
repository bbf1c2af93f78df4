import type { Dataset, Figure, Filing, SegmentLine } from "../../data/types";
import { lineIdOf, type LinesByPlace } from "./line-index";

/** What one vintage states of one metric for one period in one segment structure, in the reporting currency. */
export interface Statement {
  readonly company: string;
  readonly scheme: string;
  readonly period: string;
  /** Fiscal year of the filings; null for an undated source. */
  readonly vintage: number | null;
  /** The order of its newest filing. */
  readonly order: number;
  /** Line id to its figures, the filing of higher order first. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  /** Whether its top-level lines and reconciling lines add up to the company's total revenue (revenue only). */
  readonly complete: boolean;
}

/** Kinds of line that, at the top level, add up to the total. */
const addends: ReadonlySet<string> = new Set(["segment", "product", "reconciling"]);

export const isAddend = ({ kind, parent }: SegmentLine): boolean => parent === "" && addends.has(kind);

/** Whether the addends of a revenue statement sum to the total, in units of one, exact because figures are whole millions. */
function isComplete(
  lines: readonly SegmentLine[],
  figures: ReadonlyMap<string, readonly Figure[]>,
  total: number | undefined,
): boolean {
  const ids = new Set(lines.filter(isAddend).map(({ id }) => id));
  const stated = [...ids].flatMap((id) => figures.get(id)?.slice(0, 1) ?? []);
  return (
    stated.length > 1 &&
    total !== undefined &&
    stated.reduce((sum, { value, scale }) => sum + value * scale, 0) === total
  );
}

/** All statements, `company|axis|scheme|metric|period` to its vintages: dated newest first, then undated by order. */
export function indexStatements(
  dataset: Dataset,
  filings: ReadonlyMap<string, Filing>,
  lines: LinesByPlace,
): Map<string, Statement[]> {
  const currency = new Map(dataset.companies.map(({ id, currency }) => [id, currency]));
  const totals = new Map<string, number>();
  const groups = new Map<string, Map<string, Figure[]>>();
  const filingOf = (figure: Figure): Filing | undefined => filings.get(`${figure.company}|${figure.filing}`);
  for (const figure of dataset.figures) {
    const { company, axis, scheme, metric, period } = figure;
    if (figure.unit === "money" && figure.currency !== currency.get(company)) continue;
    if (axis === "company" && metric === "revenue") totals.set(`${company}|${period}`, figure.value * figure.scale);
    const key = `${company}|${axis}|${scheme}|${metric}|${period}`;
    const vintage = filingOf(figure)?.vintage ?? null;
    const group = groups.get(key) ?? new Map<string, Figure[]>();
    const name = vintage === null ? figure.filing : String(vintage);
    groups.set(key, group.set(name, [...(group.get(name) ?? []), figure]));
  }
  const statements = new Map<string, Statement[]>();
  for (const [key, vintages] of groups) {
    const list = [...vintages.values()].map((group): Statement => {
      const first = group[0] as Figure;
      const { company, axis, scheme, period, metric } = first;
      const order = (figure: Figure) => filingOf(figure)?.order ?? 0;
      const byLine = new Map<string, Figure[]>();
      for (const figure of [...group].sort((a, b) => order(b) - order(a))) {
        const id = lineIdOf(lines, figure);
        byLine.set(id, [...(byLine.get(id) ?? []), figure]);
      }
      const structure = scheme === "" ? [] : (lines.get(`${company}|${axis}|${scheme}`) ?? []);
      return {
        company,
        scheme,
        period,
        vintage: filingOf(first)?.vintage ?? null,
        order: Math.max(...group.map(order)),
        figures: byLine,
        complete:
          metric === "revenue" && scheme !== "" && isComplete(structure, byLine, totals.get(`${company}|${period}`)),
      };
    });
    statements.set(
      key,
      list.sort((a, b) => (b.vintage ?? 0) - (a.vintage ?? 0) || b.order - a.order),
    );
  }
  return statements;
}
