import type { Rectangle } from "./rectangles";

/** Excel takes at most 8,192 characters of addresses; far fewer are as quick and never near the limit. */
const longest = 2_000;

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function address({ row, column, rows, columns }: Rectangle): string {
  const first = `${letters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
}

/** Addresses with commas between them, a new text where one grows too long. */
export function joinedAddresses(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const next of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + next.length <= longest) texts[texts.length - 1] = `${last},${next}`;
    else texts.push(next);
  }
  return texts;
}

/** The rectangles as texts for `getRanges`. */
export const areaAddresses = (rectangles: readonly Rectangle[]): string[] => joinedAddresses(rectangles.map(address));
