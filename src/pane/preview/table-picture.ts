import type { CellPlan, SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { shown } from "./chart-figures";
import { canvas, type Mark, type Picture } from "./picture";

/** As many lines and columns as can be read at this size. */
const most = { rows: 4, columns: 2 };
/** Size of the letters: one column leaves room for larger ones. */
const sizeOf = (columns: number): number => (columns === 1 ? 9.5 : 7.5);
/** Widths of letters as shares of their size, as in a wide font: pictures are laid out before there is a font to measure. */
const letterWidth = 0.58;
const figureWidth = (text: string): number => [...text].reduce((sum, one) => sum + (/[.,]/.test(one) ? 0.32 : 0.64), 0);
const gap = 5;
/** Letters of a name that say what it is: where two columns leave no room for them, only the last is drawn. */
const fewest = 12;

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

/** Where the columns end, each as wide as the longest of its texts, and how many letters are left for the names. */
function layout({ columns, heads, lines }: SmallTable, size: number) {
  const rows = [heads, ...lines.map(({ figures }) => figures)];
  let left: number = canvas.width;
  const ends: number[] = [];
  for (let at = columns - 1; at >= 0; at--) {
    ends.unshift(left);
    left -= Math.max(...rows.map((row) => figureWidth(row[at] ?? ""))) * size + gap;
  }
  return { ends, letters: Math.floor(left / (size * letterWidth)) };
}

const lastColumn = ({ heads, lines }: SmallTable): SmallTable => ({
  columns: 1,
  heads: heads.slice(-1),
  lines: lines.map(({ label, figures }) => ({ label, figures: figures.slice(-1) })),
});

function tableMarks(table: SmallTable, size = sizeOf(table.columns)): Mark[] {
  const { columns, heads, lines } = table;
  const { ends, letters } = layout(table, size);
  if (columns > 1 && letters < fewest) return tableMarks(lastColumn(table), size);
  const lineHeight = size * 1.45;
  const first = heads.length > 0 ? 1 : 0;
  const top = (canvas.height - (lines.length + first) * lineHeight) / 2 + lineHeight * 0.75;
  const row = (texts: readonly string[], y: number, role: "head" | "figure") =>
    texts.map((text, at): Mark => ({ kind: "text", x: ends[at] ?? 0, y, text, size, role }));
  return [
    ...row(heads, top, "head"),
    ...lines.flatMap(({ label, figures }, line): Mark[] => {
      const y = top + (line + first) * lineHeight;
      return [{ kind: "text", x: 0, y, text: short(label, letters), size, role: "name" }, ...row(figures, y, "figure")];
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
