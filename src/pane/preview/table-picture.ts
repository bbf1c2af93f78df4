import type { CellPlan, SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { shown } from "./chart-figures";
import { canvas, type Mark, type Picture } from "./picture";

/** As many lines and columns as can be read at this size. */
const most = { rows: 4, columns: 2, letters: 14 };
const lineHeight = 11;
const columnWidth = 36;

/** A line of the small table: what it is called, and its figures. */
interface Line {
  readonly label: string;
  readonly figures: readonly string[];
}
interface SmallTable {
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

/** The first rows of a sheet in which several figures stand beside each other, under the heads above them. */
function figureTable({ cells }: SheetPlan, styles: WorkbookPlan["styles"]): SmallTable | undefined {
  const start = cells.findIndex((row) => row.filter(isFigure).length > 1);
  const rows = cells.slice(start, start + most.rows);
  const end = rows.findIndex((row) => row.filter(isFigure).length < 2);
  const columns = (cells[start] ?? []).flatMap((cell, at) => (isFigure(cell) ? at : [])).slice(-most.columns);
  if (start < 0) return undefined;
  const isHead = (cell: CellPlan | null | undefined) => {
    const look = styles[cell?.style ?? ""];
    return look?.bold === true && look.fill !== undefined && shown(cell) !== undefined;
  };
  const head = cells.slice(0, start).findLast((row) => columns.every((column) => isHead(row[column])));
  return {
    heads: columns.map((column) => figureText(head?.[column])),
    lines: (end < 0 ? rows : rows.slice(0, end)).map((row) => ({
      label: labelOf(row),
      figures: columns.map((column) => figureText(row[column])),
    })),
  };
}

const short = (text: string): string =>
  text.length <= most.letters ? text : `${text.slice(0, most.letters - 1).trimEnd()}…`;

function tableMarks({ heads, lines }: SmallTable): Mark[] {
  const columnEnd = (at: number) => canvas.width - (heads.length - 1 - at) * columnWidth;
  const top = (canvas.height - (lines.length + 1) * lineHeight) / 2 + lineHeight * 0.75;
  return [
    ...heads.map((text, at): Mark => ({ kind: "text", x: columnEnd(at), y: top, text, role: "head" })),
    ...lines.flatMap(({ label, figures }, line): Mark[] => {
      const y = top + (line + 1) * lineHeight;
      return [
        { kind: "text", x: 0, y, text: short(label), role: "label" },
        ...figures.map((text, at): Mark => ({ kind: "text", x: columnEnd(at), y, text, role: "figure" })),
      ];
    }),
  ];
}

/** The picture of a workbook without charts: its first figures as a small table. */
export function tablePicture({ title, sheets, styles }: WorkbookPlan): Picture | undefined {
  const table = sheets.flatMap((sheet) => figureTable(sheet, styles) ?? [])[0];
  if (!table) return undefined;
  const said = table.lines.map(({ label, figures }) => `${label} ${figures.join(", ")}`).join("; ");
  return { caption: `${title}. ${table.heads.join(", ")}: ${said}.`, marks: tableMarks(table) };
}
