/** Letters are about this wide at the charts' 11 pixels; wide scripts twice as much. */
const narrow = 6;
const wide = 11.5;
const isWide = (letter: string): boolean => letter > "\u2e7f";

/** About how wide a text is drawn: charts are laid out before there is anything to measure. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (isWide(letter) ? wide : narrow), 0);

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** As much of a text as fits, with an ellipsis where it is not all. */
export function fitted(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  let kept = "";
  for (const letter of text) {
    if (widthOf(`${kept}${letter}…`) > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in lines that fit, broken between words where there are any; the last of at most so many takes what fits of the rest. */
export function wrapped(text: string, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < most - 1 && widthOf(rest) > room) {
    const letters = [...rest];
    let end = letters.length;
    while (end > 1 && widthOf(letters.slice(0, end).join("")) > room) end--;
    const space = letters.slice(0, end + 1).lastIndexOf(" ");
    const cut = space > 0 ? space : end;
    lines.push(letters.slice(0, cut).join(""));
    rest = letters.slice(cut).join("").trimStart();
  }
  return [...lines, fitted(rest, room)];
}
