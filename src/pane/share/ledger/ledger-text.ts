import { isFailure } from "../../../engine/failure";
import { strictJson } from "../../../engine/whatif/strict-json";
import { callsOf } from "../../../render/office/formula-blocks";
import { sheetSize } from "../../workbook/sheet-size";
import type { Place } from "../place";
import type { FrozenFormula, Ledger, LedgerSheet } from "./ledger";

/** Of what is written; a later version that older add-ins cannot read takes the next number. */
export const ledgerVersion = 1;
/** `cells`: of all formulas together; more than is ever frozen, and read in seconds. */
const bounds = { characters: 64_000_000, depth: 8, cells: 5_000_000 };

type Known = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Known =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const texts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

/** Texts that many formulas share, kept once. */
class Numbered {
  readonly texts: string[] = [];
  private readonly places = new Map<string, number>();

  number(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** The ledger as a text: JSON, each formula a short list. */
export function ledgerText({ date, dataset, sheets }: Ledger): string {
  const sources = new Numbered();
  const written = sheets.map(({ id, name, rows, columns, formulas }) => ({
    id,
    name,
    rows: rows.join(" "),
    columns: columns.join(" "),
    formulas: formulas.map(({ place, formula, hash, source, thawed }) => [
      place.row,
      place.column,
      place.rows,
      place.columns,
      formula,
      hash,
      sources.number(source),
      ...(thawed ? [1] : []),
    ]),
  }));
  return JSON.stringify({ version: ledgerVersion, date, dataset, sheets: written, sources: sources.texts });
}

const isPlaceNumber = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isOnSheet = ({ row, column, rows, columns }: Place): boolean =>
  rows > 0 && columns > 0 && row + rows <= sheetSize.rows && column + columns <= sheetSize.columns;

function readFormula(value: unknown, sources: readonly string[]): FrozenFormula | undefined {
  if (!Array.isArray(value)) return undefined;
  const [row, column, rows, columns, formula, hash, from, thawed] = value as unknown[];
  const numbers = [row, column, rows, columns];
  if (!numbers.every(isPlaceNumber) || typeof formula !== "string" || typeof hash !== "string") return undefined;
  const place = { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) };
  const source = sources[Number(from)] ?? "";
  // Thawing writes what stands here: never a formula that freezing would not have found.
  const isFrozen = formula.startsWith("=") && callsOf("SEG", [[formula]])[0]?.[0] === true && isOnSheet(place);
  return isFrozen ? { place, formula, hash, source, ...(thawed === 1 && { thawed: true }) } : undefined;
}

function readSheet(value: unknown, sources: readonly string[]): LedgerSheet | undefined {
  if (!isRecord(value)) return undefined;
  const { id, name, rows, columns, formulas } = value;
  if (!texts([id, name, rows, columns]) || !Array.isArray(formulas)) return undefined;
  const read = formulas.map((one) => readFormula(one, sources));
  if (!read.every((one) => one !== undefined)) return undefined;
  const words = (text: unknown) => String(text).split(" ");
  return { id: String(id), name: String(name), rows: words(rows), columns: words(columns), formulas: read };
}

/** Reads the text of a ledger; undefined where it is none, or one of a later version. */
export function readLedger(text: string): Ledger | undefined {
  const json = strictJson(text, bounds);
  if (isFailure(json) || !isRecord(json.value)) return undefined;
  const { version, date, dataset, sheets, sources } = json.value;
  if (version !== ledgerVersion || !texts([date, dataset]) || !Array.isArray(sheets) || !texts(sources))
    return undefined;
  const read = sheets.map((one) => readSheet(one, sources));
  if (!read.every((one) => one !== undefined)) return undefined;
  const places = read.flatMap(({ formulas }) => formulas.map(({ place }) => place));
  if (places.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > bounds.cells) return undefined;
  return { date: String(date), dataset: String(dataset), sheets: read };
}
