import type { SquareMatrix } from "./cholesky";

const mostSweeps = 60;

/** Turns rows p and q of a matrix into each other by an angle. */
function turn(rows: number[][], p: number, q: number, cos: number, sin: number): void {
  const [first, second] = [rows[p] ?? [], rows[q] ?? []];
  for (let k = 0; k < first.length; k++) {
    const [x, y] = [first[k] ?? 0, second[k] ?? 0];
    first[k] = cos * x - sin * y;
    second[k] = sin * x + cos * y;
  }
}

const transposed = (matrix: SquareMatrix) => matrix.map((_, i) => matrix.map((row) => row[i] ?? 0));

/** Eigenvalues of a symmetric matrix, and to each its eigenvector as a row, by Jacobi's rotations. */
export function eigen(matrix: SquareMatrix): { readonly values: number[]; readonly vectors: number[][] } {
  let a = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  const size = a.length;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        const [app, aqq, apq] = [a[p]?.[p] ?? 0, a[q]?.[q] ?? 0, a[p]?.[q] ?? 0];
        off += apq * apq;
        if (apq === 0) continue;
        const theta = (aqq - app) / (2 * apq);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cos = 1 / Math.sqrt(tangent * tangent + 1);
        const sin = tangent * cos;
        turn(a, p, q, cos, sin);
        a = transposed(a);
        turn(a, p, q, cos, sin);
        turn(vectors, p, q, cos, sin);
      }
    if (off < 1e-24) break;
  }
  return { values: a.map((row, i) => row[i] ?? 0), vectors };
}
