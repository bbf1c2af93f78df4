import { cellAddress } from "../../../plan/address";
import { madeToday } from "../../../plan/made-today";
import { styles, tabColors } from "../../../plan/styles";
import type { CellPlan, ChartPlan, NamePlan, WorkbookPlan } from "../../../plan/workbook-plan";
import { areaAddress } from "../workbook/area";
import type { Rows } from "./result-source";

/** One sheet as its rows. */
export interface ResultSheet {
  readonly title: string;
  readonly name: string;
  /** Whether SEG formulas give the result. */
  readonly live: boolean;
  readonly rows: Rows;
  readonly names?: readonly NamePlan[];
  /** A chart so many rows high: right of the cells, or over all columns from a row on (counted from 0) that is kept free for it. */
  readonly chart?: Omit<ChartPlan, "key" | "name" | "from" | "to"> & { readonly rows: number; readonly over?: number };
}

/** Characters of the narrowest column, and of the widest text that one is made wide for. */
const narrowest = 15;
const widest = 60;
/** A chart beside the cells: characters and number of the columns under it, and the row it begins at. */
const aside = { width: 11, columns: 8, row: 4 };

const blankHead = { style: "heads", format: "General" } as const;

/** Characters that a cell takes of its column; a text alone in its row runs over the free cells beside it. */
function needs({ value, computed }: CellPlan): number {
  const shown = value ?? computed;
  if (typeof shown === "number") return (String(Math.round(shown)).length * 4) / 3 + 6;
  return Math.min(widest, (typeof shown === "string" ? shown.length : 0) * 1.15 + 3);
}

/** A workbook of one sheet, as the renderer of templates writes it: columns as wide as what stands in them, heads across all of them. */
export function resultBook({ title, name, live, rows, names = [], chart: drawn }: ResultSheet): WorkbookPlan {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, at) => row[at] ?? (row[0]?.style === "heads" ? blankHead : null)),
  );
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.ceil(Math.max(narrowest, ...rows.map((row) => (row[at] && row.length > 1 ? needs(row[at]) : 0)))),
  );
  const { over = aside.row, rows: high = 0 } = drawn ?? {};
  const beside = drawn && drawn.over === undefined;
  if (beside) widths.push(...Array.from({ length: aside.columns + 1 }, () => aside.width));
  // A text alone in its row may take the whole page, which is wide enough for it.
  const longest = Math.max(...rows.map((own) => (own.length === 1 ? String(own[0]?.value).length * 1.1 : 0)));
  const lacks = longest - widths.reduce((sum, each) => sum + each, 0);
  if (lacks > 0) widths.push(Math.ceil(lacks));
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
        cells: cells.map((own) => widths.map((_, at) => own[at] ?? null)),
        widths,
        tabColor: tabColors.model,
        names,
        validations: [],
        conditions: [],
        charts: drawn
          ? [
              {
                ...drawn,
                key: "chart",
                name: "what_if_chart",
                from: cellAddress({ row: over, column: beside ? columns + 1 : 0 }),
                to: cellAddress({ row: over + high - 1, column: widths.length - 1 }),
              },
            ]
          : [],
        groups: [],
        print: {
          orientation: "landscape",
          areas: [
            areaAddress({
              row: 0,
              column: 0,
              rows: Math.max(rows.length, over + high),
              columns: widths.length,
            }),
          ],
          across: 1,
          onePage: true,
          footer: { left: title.replaceAll("&", "&&"), center: "&A", right: "Page &P of &N" },
        },
      },
    ],
  };
}
