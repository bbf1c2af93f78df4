import type { Company } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";

/** What the dataset holds of a company. */
export interface CompanySummary {
  readonly company: Company;
  readonly firstYear: string;
  readonly lastYear: string;
  readonly figures: number;
  /** Figures that are missing, with the reason. */
  readonly gaps: number;
  /** Its filings, the newest first; undated sources last. */
  readonly filings: readonly { readonly filing: string; readonly kind: string; readonly figures: number }[];
}

/** What the dataset holds, company by company. */
export const datasetSummary = ({ dataset, fiscalYears }: FactIndex): CompanySummary[] =>
  dataset.companies.map((company) => {
    const own = <Row extends { readonly company: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.company === company.id);
    const years = fiscalYears.get(company.id) ?? [];
    const figures = own(dataset.figures);
    const filings = [...own(dataset.filings)].sort(
      (one, other) => Number(one.vintage === null) - Number(other.vintage === null) || other.order - one.order,
    );
    return {
      company,
      firstYear: years[0] ?? "",
      lastYear: years.at(-1) ?? "",
      figures: figures.length,
      gaps: own(dataset.gaps).length,
      filings: filings.map(({ filing, kind }) => ({
        filing,
        kind,
        figures: figures.filter((figure) => figure.filing === filing).length,
      })),
    };
  });
