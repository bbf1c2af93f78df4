/** A cell counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const letters: string[] = [];

/** Letters of a column counted from 0. */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  const rest = Math.floor(column / 26);
  return (letters[column] = (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26)));
}

/** The place of `B3`. */
export function cellAt(address: string): Cell {
  const [, letter = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  let column = 0;
  for (const sign of letter) column = column * 26 + sign.charCodeAt(0) - 64;
  if (column === 0) throw new Error(`"${address}" is not the address of a cell.`);
  return { row: Number(row) - 1, column: column - 1 };
}

/** First and last cell of `B3:D9` or `B3`. */
export function cornersOf(range: string): [Cell, Cell] {
  const [from = "", to = from] = range.split(":");
  return [cellAt(from), cellAt(to)];
}

const fixed = (range: string): string => range.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** `'Model'!B3`. */
export const sheetPlace = (sheet: string, place: string): string => `'${sheet.replaceAll("'", "''")}'!${place}`;

/** `'Model'!$B$3:$D$9` for `B3:D9`, `'Model'!$1:$8` for `1:8`. */
export const absoluteRange = (sheet: string, range: string): string => sheetPlace(sheet, fixed(range));
