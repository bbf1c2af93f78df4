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

/** As much of a name as fits, its middle left out where it is not all: drivers of one line differ at their end. */
export function fittedEnds(text: string, room: number): string {
  const letters = [...text];
  const shown = (kept: number) => {
    const end = Math.floor(kept / 2);
    return `${letters.slice(0, kept - end).join("")}…${letters.slice(letters.length - end).join("")}`;
  };
  if (widthOf(text) <= room) return text;
  let kept = 1;
  while (widthOf(shown(kept + 1)) <= room) kept++;
  return shown(kept);
}
