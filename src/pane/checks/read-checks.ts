import { checks } from "../../../templates/common/checks";
import { cellAddress, rangeAddress } from "../../plan/address";
import { readReference } from "../../plan/calculate/read-reference";
import { type CheckList, type CheckRow, type Target, verdictOf } from "./check-list";
import { inExcel } from "../../render/office/in-excel";
import { readGrids } from "../../render/office/requests/read-grids";

/** The name that every Checks sheet gives the verdict of all its checks. */
const masterName = checks.blocks.flatMap(({ rows }) => rows).find(({ master }) => master === true)?.name ?? "";

/** What the template writes over the columns of its checks, by column. */
const heads = checks.blocks.flatMap(({ rows }) => rows).find(({ key }) => key === "heads")?.cells ?? {};

/** A sheet with checks as it was read, its cells counted from the first that is used. */
interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Where the verdict of all stands among them. */
  readonly master: { readonly row: number; readonly column: number };
}

/** The columns by what the template calls them; each is found by its heading, wherever a user has moved it. */
function columnsOf({
  values,
  master,
}: Sheet): { readonly heads: number; readonly at: (key: string) => number } | undefined {
  for (let row = master.row - 1; row >= 0; row--)
    if (values[row]?.[master.column] === heads["check"]) {
      const found = values[row] ?? [];
      return { heads: row, at: (key) => found.indexOf(heads[key]) };
    }
  return undefined;
}

const textAt = ({ texts, values }: Sheet, row: number, column: number): string => {
  const text = column < 0 ? "" : (texts[row]?.[column] ?? "");
  // A number in a column that is too narrow shows as signs.
  return (/^#+$/.test(text) ? String(values[row]?.[column]) : text).trim();
};

/** The first cells that a formula of a check reads. */
function cellsRead(formula: unknown, sheet: string): Target | undefined {
  const text = typeof formula === "string" && formula.startsWith("=") ? formula : "";
  const reference = /(?:'(?:[^']|'')+'!|\w+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/.exec(text)?.[0];
  const found = reference === undefined ? undefined : readReference(reference);
  if (!found) return undefined;
  const [from, to] = [
    { row: found.top, column: found.left },
    { row: found.bottom, column: found.right },
  ];
  return { sheet: found.sheet ?? sheet, cells: rangeAddress(from, to) };
}

function rowOf(sheet: Sheet, row: number, at: (key: string) => number): CheckRow {
  const text = (key: string) => textAt(sheet, row, at(key));
  const own: Target = {
    sheet: sheet.name,
    cells: cellAddress({ row: sheet.row + row, column: sheet.column + sheet.master.column }),
  };
  const said = text("check");
  const why = text("note");
  return {
    verdict: verdictOf(said),
    said,
    label: text("label"),
    structure: text("unit"),
    sheet: text("section"),
    difference: text("value"),
    tolerance: text("tolerance"),
    years: text("tested"),
    gaps: text("gaps"),
    failed: text("failed"),
    why: why === "-" ? "" : why,
    target: cellsRead(sheet.formulas[row]?.[at("value")], sheet.name) ?? own,
  };
}

function listOf(sheet: Sheet): CheckList {
  const { master, name, id, row, column } = sheet;
  const columns = columnsOf(sheet);
  const said = textAt(sheet, master.row, master.column);
  const rows = columns
    ? Array.from({ length: master.row - columns.heads - 1 }, (_, at) => columns.heads + 1 + at)
        .filter((at) => textAt(sheet, at, master.column) !== "")
        .map((at) => rowOf(sheet, at, columns.at))
    : [];
  const title = sheet.values[0]?.find((value, at) => at > 0 && typeof value === "string" && value !== "");
  const checked = rows.find(({ target }) => target.sheet !== name)?.target.sheet;
  return {
    id,
    title: typeof title === "string" ? title : name,
    sheet: name,
    master: verdictOf(said),
    said,
    model: { sheet: checked ?? name, cells: "A1" },
    target: { sheet: name, cells: cellAddress({ row: row + master.row, column: column + master.column }) },
    rows,
  };
}

/** Reads the checks of every workbook that a template has inserted, in the order of the tabs: what their cells say now. */
export async function readChecks(): Promise<CheckList[]> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const named = sheets.items.map((sheet) => ({
      sheet,
      master: sheet.names.getItemOrNullObject(masterName).load("type"),
    }));
    await context.sync();
    const read = named
      .filter(({ master }) => !master.isNullObject)
      .map(({ sheet, master }) => ({ sheet, cell: master.getRangeOrNullObject().load("rowIndex,columnIndex") }));
    const used = read.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true));
    const grids = await readGrids(context, used, ["values", "text", "formulas"]);
    return read.flatMap(({ sheet: { id, name }, cell }, at) => {
      const grid = grids[at];
      if (cell.isNullObject || !grid) return [];
      const { row, column, values, text, formulas } = grid;
      const master = { row: cell.rowIndex - row, column: cell.columnIndex - column };
      return [listOf({ id, name, row, column, values, texts: text as string[][], formulas, master })];
    });
  });
}
