import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";

const fact = (key: string, name: string, text: string): RowTemplate => ({
  key,
  cells: { section: name, label: text },
  styles: { section: "fact key", label: "fact" },
});

/** The same of each company of the workbook. */
const factOfEach = (key: string, name: string, text: string): RowTemplate => ({
  ...fact(key, name, `{company.said}${text}`),
  repeat: "companies",
});

/** Whether all checks hold, what a sheet is and of whom: the title last, since names may be long and run over the cells beside. */
export const title: RowTemplate = {
  key: "title",
  cells: { section: "={checks!master.check}", label: "{template.title}: {companies}" },
  styles: { section: "verdict", label: "title" },
};

/** Of whom a sheet speaks, in what, on which basis, and from which data. */
export const facts: readonly RowTemplate[] = [
  {
    key: "company",
    repeat: "companies",
    cells: { section: "Company", label: "{company.name}", unit: "{company.id}" },
    styles: { section: "fact key", label: "fact", unit: "fact" },
  },
  factOfEach("money", "Amounts", "{amounts}."),
  { ...factOfEach("ratios", "Ratios", "{ratios}."), when: "{ratios}" },
  factOfEach("basis", "Basis", "{basis.rule}."),
  { ...factOfEach("basis_comparisons", "Compared", "{basis.comparisons}."), when: "{basis.comparisons}" },
  { ...factOfEach("basis_apart", "Exceptions", "{basis.apart}."), when: "{basis.apart}" },
  { ...factOfEach("basis_part", "In part", "{basis.part}."), when: "{basis.part}" },
  factOfEach("fiscal", "Fiscal year", "{company.fiscal}."),
  { ...fact("dataset", "Dataset", "{dataset.version}; Segbook {build.version}"), when: "{sourced}" },
  { ...fact("typed", "Figures", "Typed into the yellow cells; Segbook {build.version}"), when: "{own}" },
];

/** The header of a cover: the company's id beside its name, where no formula reads it. */
export const coverHeader: BlockTemplate = {
  key: "header",
  rows: [
    title,
    { ...fact("company", "Company", "{company.name} ({company.id})"), repeat: "companies", when: "{sourced}" },
    { ...fact("own_company", "Company", "{company.name}"), repeat: "companies", when: "{own}" },
    ...facts.slice(1),
    { key: "header_end" },
  ],
};

/** The header of a sheet without periods. */
export const header: BlockTemplate = { key: "header", rows: [title, ...facts, { key: "header_end" }] };

/** The header of a model sheet: title and periods first, so that they alone stay in view, then the facts and the periods' last days. */
export const modelHeader: BlockTemplate = {
  key: "header",
  rows: [
    title,
    {
      key: "period",
      cells: { section: "Section", label: "Line", unit: "Unit", note: "Note, status", check: "Check" },
      styles: { section: "heads", label: "heads", unit: "heads", note: "heads", check: "heads" },
      across: { period: "label" },
      ahead: { period: "label" },
      style: "actuals",
      aheadStyle: "forecast",
    },
    ...facts,
    {
      key: "period_end",
      cells: { label: "Last day of the period" },
      across: { seg: "SEG.PERIODEND({company.unit},{period})" },
      ahead: { period: "end" },
      format: "date",
      style: "period end",
      own: { across: { period: "end" } },
    },
  ],
};
