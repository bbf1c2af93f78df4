import type { RowTemplate } from "../../src/plan/row-template";

/** A row of one company's workbook where several companies stand on a sheet: names and checks say whose they are. */
export const perCompany = (row: RowTemplate): RowTemplate => ({
  ...row,
  ...(row.name === undefined ? {} : { name: `${row.name}_{company.slug}` }),
  ...(row.check === undefined ? {} : { check: { ...row.check, label: `{company.said}${row.check.label}` } }),
});
