import { madeToday } from "../../../plan/made-today";
import { styles, tabColors } from "../../../plan/styles";
import type { CellPlan, ChartPlan, NamePlan, WorkbookPlan } from "../../../plan/workbook-plan";
import { areaAddress } from "../workbook/area";

/** One sheet as its rows. */
export interface ResultSheet {
  readonly title: string;
  readonly name: string;
  /** Whether SEG formulas give the result. */
  readonly live: boolean;
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  /** Characters of each column. */
  readonly widths: readonly number[];
  readonly names?: readonly NamePlan[];
  readonly charts?: readonly ChartPlan[];
}

/** A workbook of one sheet, as the renderer of templates writes it. */
export function resultBook({ title, name, live, rows, widths, names = [], charts = [] }: ResultSheet): WorkbookPlan {
  return {
    template: "what-if",
    title,
    description: `${title}, made on ${madeToday().date}`,
    live,
    styles,
    checks: [],
    master: { sheet: name, cell: "A1" },
    sheets: [
      {
        key: "what-if",
        name,
        cells: rows.map((row) => widths.map((_, column) => row[column] ?? null)),
        widths,
        tabColor: tabColors.model,
        names,
        validations: [],
        conditions: [],
        charts,
        groups: [],
        print: {
          orientation: "landscape",
          areas: [areaAddress({ row: 0, column: 0, rows: rows.length, columns: widths.length })],
          across: 1,
          onePage: true,
          footer: { left: title.replaceAll("&", "&&"), center: "&A", right: "Page &P of &N" },
        },
      },
    ],
  };
}
