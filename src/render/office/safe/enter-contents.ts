type Grid = readonly (readonly unknown[])[];

/**
 * Writes into a range as if none of its cells were formatted as text, and gives it these formats afterwards: a cell formatted as text takes a
 * formula as a text, and shows the apostrophe that keeps a text from being read as a number.
 */
export function enterContents(range: Excel.Range, contents: Grid, formats: Grid): void {
  range.numberFormat = contents.map((cells) => cells.map(() => "General"));
  range.formulas = contents.map((cells) => [...cells]);
  range.numberFormat = formats.map((cells) => [...cells]);
}
