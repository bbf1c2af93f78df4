/** A cell or rectangle as a formula names it, counted from 0; without a sheet it is on the formula's own. */
export interface ReadReference {
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const address = /^(?:'((?:[^']|'')+)'!|(\w+)!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i;

/** The place of a column by its letters, counted from 0. */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column - 1;
}

/** Reads `F12`, `$B$3:F9` or `'Checks'!F4`; undefined for what is no address. */
export function readReference(text: string): ReadReference | undefined {
  const match = address.exec(text);
  if (!match) return undefined;
  const [, quoted, plain, fromLetters = "", fromRow = "", toLetters = fromLetters, toRow = fromRow] = match;
  const [left, right] = [columnOf(fromLetters), columnOf(toLetters)];
  const [top, bottom] = [Number(fromRow) - 1, Number(toRow) - 1];
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
