/** A rectangle of cells, counted from zero. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of each key as few rectangles: runs along a row, joined downwards where the next row has the same run. */
export function rectangles(keys: readonly (readonly (string | undefined)[])[]): Map<string, Rectangle[]> {
  const found = new Map<string, Rectangle[]>();
  let above = new Map<
    string,
    { key: string; rectangle: { row: number; column: number; rows: number; columns: number } }
  >();
  for (const [row, cells] of keys.entries()) {
    const here: typeof above = new Map();
    for (let column = 0; column < cells.length;) {
      const key = cells[column];
      let end = column + 1;
      while (end < cells.length && cells[end] === key) end++;
      if (key !== undefined) {
        const place = `${column}:${end}`;
        const open = above.get(place);
        if (open?.key === key) {
          open.rectangle.rows++;
          here.set(place, open);
        } else {
          const rectangle = { row, column, rows: 1, columns: end - column };
          const others = found.get(key);
          if (others) others.push(rectangle);
          else found.set(key, [rectangle]);
          here.set(place, { key, rectangle });
        }
      }
      column = end;
    }
    above = here;
  }
  return found;
}
