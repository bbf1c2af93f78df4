import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";

const fact = (key: string, name: string, text: string): RowTemplate => ({
  key,
  cells: { section: name, label: text },
  styles: { section: "fact key", label: "fact" },
});

/** What every sheet says at its top: what it is, of whom, in what, on which basis, from which data, and whether all checks hold. */
const facts: readonly RowTemplate[] = [
  {
    key: "title",
    cells: { section: "{template.title}: {company.name}", note: "Master check", check: "={checks!master.check}" },
    styles: { section: "title", note: "fact key", check: "verdict" },
  },
  {
    key: "company",
    cells: { section: "Company", label: "{company.name}", unit: "{company.id}" },
    styles: { section: "fact key", label: "fact", unit: "fact" },
  },
  fact("money", "Amounts", "{money.currency} in {money.scale}. {money.rule}."),
  fact("basis", "Basis", "{basis.rule}."),
  fact("fiscal", "Fiscal year", "{company.fiscal}."),
  fact("dataset", "Dataset", "{dataset.version}; Segbook {build.version}"),
];

/** The header of a sheet without periods. */
export const header: BlockTemplate = { key: "header", rows: [...facts, { key: "header_end" }] };

/** The header of a model sheet, down to the periods and their last days. */
export const modelHeader: BlockTemplate = {
  key: "header",
  rows: [
    ...facts,
    {
      key: "period",
      cells: { section: "Section", label: "Line", unit: "Unit", note: "Note, status", check: "Check" },
      styles: { section: "heads", label: "heads", unit: "heads", note: "heads", check: "heads" },
      across: { period: "label" },
      style: "actuals",
    },
    {
      key: "period_end",
      cells: { label: "Last day of the period" },
      across: { seg: "SEG.PERIODEND({company.unit},{period})" },
      format: "date",
      style: "period end",
    },
  ],
};
