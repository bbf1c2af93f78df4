/** A square matrix, row by row. */
export type SquareMatrix = readonly (readonly number[])[];

/** The lower triangle L with L L' = matrix (symmetric), or undefined where the matrix is not positive definite. */
export function cholesky(matrix: SquareMatrix): number[][] | undefined {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const line: number[] = [];
    for (let j = 0; j <= i; j++) {
      const other = lower[j] ?? line;
      let rest = row[j] ?? NaN;
      for (let k = 0; k < j; k++) rest -= (line[k] ?? 0) * (other[k] ?? 0);
      if (j < i) line.push(rest / (other[j] ?? NaN));
      else if (rest > 1e-10) line.push(Math.sqrt(rest));
      else return undefined;
    }
    lower.push(line);
  }
  return lower;
}

/** x with L x = right, for a lower triangle L. */
export function solvedForward(lower: SquareMatrix, right: readonly number[]): number[] {
  const x: number[] = [];
  for (const [i, row] of lower.entries()) {
    let rest = right[i] ?? NaN;
    for (let j = 0; j < i; j++) rest -= (row[j] ?? 0) * (x[j] ?? 0);
    x.push(rest / (row[i] ?? NaN));
  }
  return x;
}
