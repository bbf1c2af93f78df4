/** Column letters and cell references in A1 notation. */

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** 0 -> A, 26 -> AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Quotes a sheet's name where Excel does. */
export const sheetPrefix = (sheetName: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[A-Za-z]{1,3}\d+$/.test(sheetName)
    ? sheetName
    : `'${sheetName.replaceAll("'", "''")}'`;

/** `'My sheet'!A1` -> sheet "My sheet" and "A1"; a bare reference has no sheet. */
export function splitSheet(reference: string): { readonly sheet: string | undefined; readonly cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/su.exec(reference.trim().replace(/^=/, ""));
  if (!match) return { sheet: undefined, cells: reference.trim().replace(/^=/, "") };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), cells: match[3] ?? "" };
}
