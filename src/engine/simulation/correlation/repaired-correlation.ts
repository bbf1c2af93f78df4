import { cholesky, type SquareMatrix } from "./cholesky";
import { eigen } from "./eigen";

/** Least eigenvalue a repaired matrix is given: far enough from zero for Cholesky's square roots. */
const least = 1e-6;

/**
 * A correlation matrix that is positive definite: the matrix itself where it is, otherwise the one with its negative eigenvalues raised to
 * 0.000001 and the diagonal scaled back to 1 (Rebonato and Jaeckel, 1999), and the largest change of a correlation.
 */
export function repairedCorrelation(matrix: SquareMatrix): { readonly matrix: SquareMatrix; readonly change: number } {
  if (cholesky(matrix)) return { matrix, change: 0 };
  const { values, vectors } = eigen(matrix);
  const raised = matrix.map((row, i) =>
    row.map((_, j) =>
      values.reduce(
        (sum, value, k) => sum + Math.max(value, least) * (vectors[k]?.[i] ?? 0) * (vectors[k]?.[j] ?? 0),
        0,
      ),
    ),
  );
  const size = (i: number) => Math.sqrt(raised[i]?.[i] ?? NaN);
  const repaired = raised.map((row, i) => row.map((value, j) => (i === j ? 1 : value / (size(i) * size(j)))));
  const changes = repaired.flatMap((row, i) => row.map((value, j) => Math.abs(value - (matrix[i]?.[j] ?? NaN))));
  return { matrix: repaired, change: Math.max(...changes) };
}
