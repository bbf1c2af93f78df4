import { statementKey } from "./keys";
import type { Axis, Company, Dataset, Figure, Filing, SegmentLine } from "../../data/types";
import { indexLines, lineIdOf, type LinesByPlace } from "./line-index";
import { indexLineNames, type LineNames } from "./line-names";
import { metricKey } from "./metric";
import { nameKey } from "./name-key";
import { addDerivedTotals } from "./derived-totals";
import { indexStatements, type Statement } from "./statement";

/** The dataset with the maps that every lookup goes through. Built once. */
export interface FactIndex {
  readonly dataset: Dataset;
  /** Company by name key of id, name or alias. */
  readonly companies: ReadonlyMap<string, Company>;
  /** `company|filing` to the filing. */
  readonly filings: ReadonlyMap<string, Filing>;
  /** `company|axis|scheme` to its lines, in filing order. */
  readonly lines: LinesByPlace;
  /** `company|axis|scheme` to the names of its lines. */
  readonly lineNames: ReadonlyMap<string, LineNames>;
  /** `company|axis` to its schemes, oldest first; an axis without schemes has the one scheme "". */
  readonly schemes: ReadonlyMap<string, readonly string[]>;
  /** `company|axis|scheme|metric|period` to what each vintage states in the reporting currency, newest first. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** `company|axis|scheme|metric|period|line|currency` to the dated figures in another currency, newest first. */
  readonly translations: ReadonlyMap<string, readonly Figure[]>;
  /** Company id to metric to the axes it is stated on. */
  readonly metrics: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Axis>>>;
  /** Metric key to the metric, of every company. */
  readonly metricNames: ReadonlyMap<string, string>;
  /** Company id to the fiscal years with total revenue, oldest first. */
  readonly fiscalYears: ReadonlyMap<string, readonly string[]>;
}

function indexMetrics(figures: readonly Figure[]): Map<string, Map<string, Set<Axis>>> {
  const byCompany = new Map<string, Map<string, Set<Axis>>>();
  for (const { company, metric, axis } of figures) {
    const metrics = byCompany.get(company) ?? new Map<string, Set<Axis>>();
    byCompany.set(company, metrics.set(metric, (metrics.get(metric) ?? new Set<Axis>()).add(axis)));
  }
  return byCompany;
}

function indexTranslations(
  dataset: Dataset,
  filings: ReadonlyMap<string, Filing>,
  lines: LinesByPlace,
): Map<string, Figure[]> {
  const reporting = new Map(dataset.companies.map(({ id, currency }) => [id, currency]));
  const order = (figure: Figure) => filings.get(`${figure.company}|${figure.filing}`)?.order ?? 0;
  const dated = (figure: Figure) => (filings.get(`${figure.company}|${figure.filing}`)?.vintage ?? null) !== null;
  const translations = new Map<string, Figure[]>();
  for (const figure of dataset.figures) {
    if (figure.unit !== "money" || figure.currency === reporting.get(figure.company) || !dated(figure)) continue;
    const { company, axis, scheme, metric, period, currency } = figure;
    const key = `${statementKey(company, axis, scheme, metric, period)}|${lineIdOf(lines, figure)}|${currency}`;
    translations.set(
      key,
      [...(translations.get(key) ?? []), figure].sort((a, b) => order(b) - order(a)),
    );
  }
  return translations;
}

/** Builds the maps; the dataset itself is not changed. */
export function indexDataset(dataset: Dataset): FactIndex {
  const companies = new Map<string, Company>();
  for (const company of dataset.companies)
    for (const name of [...company.aliases, company.name, company.id]) companies.set(nameKey(name), company);
  const filings = new Map(dataset.filings.map((filing) => [`${filing.company}|${filing.filing}`, filing]));
  const lines = indexLines(dataset);
  const statements = indexStatements(dataset, filings, lines);
  addDerivedTotals(statements, lines);
  const schemes = new Map<string, string[]>();
  for (const list of lines.values()) {
    const { company, axis, scheme } = list[0] as SegmentLine;
    schemes.set(`${company}|${axis}`, [...(schemes.get(`${company}|${axis}`) ?? []), scheme]);
  }
  const fiscalYears = new Map(
    dataset.companies.map(({ id }) => [
      id,
      Object.keys(dataset.periodEnds[id] ?? {})
        .filter(
          (period) => period.startsWith("FY") && statements.has(statementKey(id, "company", "", "revenue", period)),
        )
        .sort(),
    ]),
  );
  return {
    dataset,
    companies,
    filings,
    lines,
    lineNames: new Map([...lines].map(([place, list]) => [place, indexLineNames(list)])),
    schemes,
    statements,
    translations: indexTranslations(dataset, filings, lines),
    metrics: indexMetrics(dataset.figures),
    metricNames: new Map(dataset.figures.map(({ metric }) => [metricKey(metric), metric])),
    fiscalYears,
  };
}
