import type { CellPlan, SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { shown } from "./chart-figures";
import { canvas, type Mark, type Picture } from "./picture";

/** As many lines and columns as can be read at this size. */
const most = { rows: 4, columns: 2 };
const columnWidth = 36;
/** Size of the letters: one column leaves room for larger ones. */
const sizeOf = (columns: number): number => (columns === 1 ? 9.5 : 7.5);

/** A line of the small table: what it is called, and its figures. */
interface Line {
  readonly label: string;
  readonly figures: readonly string[];
}
interface SmallTable {
  readonly columns: number;
  /** None, or one for each column. */
  readonly heads: readonly string[];
  readonly lines: readonly Line[];
}

const isDate = (format: string) => /[dmy]{2,}/i.test(format);
const isFigure = (cell: CellPlan | null): cell is CellPlan =>
  cell !== null && typeof shown(cell) === "number" && !isDate(cell.format);

function figureText(cell: CellPlan | null | undefined): string {
  const value = shown(cell);
  if (typeof value !== "number") return typeof value === "string" ? value : "";
  const percent = cell?.format.includes("%") === true;
  const digits = percent ? 1 : Math.abs(value) < 100 && !Number.isInteger(value) ? 1 : 0;
  const text = (percent ? value * 100 : value).toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return percent ? `${text}%` : text;
}

/** The first text of a row is what the row is called. */
const labelOf = (row: readonly (CellPlan | null)[]): string =>
  row.flatMap((cell) => (typeof cell?.value === "string" && cell.value !== "" ? cell.value : []))[0] ?? "";

/** The first rows of a sheet with figures in the same columns, under the heads above them where there are several. */
function figureTable({ cells }: SheetPlan, styles: WorkbookPlan["styles"]): SmallTable | undefined {
  const start = cells.findIndex((row, at) => row.some(isFigure) && cells[at + 1]?.some(isFigure) === true);
  if (start < 0) return undefined;
  const columns = (cells[start] ?? []).flatMap((cell, at) => (isFigure(cell) ? at : [])).slice(-most.columns);
  const rows = cells.slice(start, start + most.rows);
  const end = rows.findIndex((row) => !columns.some((column) => isFigure(row[column] ?? null)));
  const isHead = (cell: CellPlan | null | undefined) => {
    const look = styles[cell?.style ?? ""];
    return look?.bold === true && look.fill !== undefined && shown(cell) !== undefined;
  };
  const head = cells.slice(0, start).findLast((row) => columns.length > 1 && columns.every((at) => isHead(row[at])));
  return {
    columns: columns.length,
    heads: head ? columns.map((column) => figureText(head[column])) : [],
    lines: (end < 0 ? rows : rows.slice(0, end)).map((row) => ({
      label: labelOf(row),
      figures: columns.map((column) => figureText(row[column])),
    })),
  };
}

const short = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;

function tableMarks({ columns, heads, lines }: SmallTable): Mark[] {
  const columnEnd = (at: number) => canvas.width - (columns - 1 - at) * columnWidth;
  const size = sizeOf(columns);
  const lineHeight = size * 1.45;
  const letters = Math.floor((canvas.width - columns * columnWidth) / (size * 0.58));
  const first = heads.length > 0 ? 1 : 0;
  const top = (canvas.height - (lines.length + first) * lineHeight) / 2 + lineHeight * 0.75;
  return [
    ...heads.map((text, at): Mark => ({ kind: "text", x: columnEnd(at), y: top, text, size, role: "head" })),
    ...lines.flatMap(({ label, figures }, line): Mark[] => {
      const y = top + (line + first) * lineHeight;
      return [
        { kind: "text", x: 0, y, text: short(label, letters), size, role: "name" },
        ...figures.map((text, at): Mark => ({ kind: "text", x: columnEnd(at), y, text, size, role: "figure" })),
      ];
    }),
  ];
}

/** The picture of a workbook without charts: the first figures after its cover as a small table. */
export function tablePicture({ title, sheets, styles }: WorkbookPlan): Picture | undefined {
  const table = sheets.slice(1).flatMap((sheet) => figureTable(sheet, styles) ?? [])[0];
  if (!table) return undefined;
  const said = table.lines.map(({ label, figures }) => `${label} ${figures.join(", ")}`).join("; ");
  const heads = table.heads.length === 0 ? "" : `${table.heads.join(", ")}: `;
  return { caption: `${title}. ${heads}${said}.`, marks: tableMarks(table) };
}
