import { badArgument, type Failure, fail, isFailure } from "../failure";
import { printed } from "../explain/printed";
import { Memory } from "../memory";

/** A value of a cell as Excel passes it. */
export type Cell = unknown;
export type Matrix = readonly (readonly Cell[])[];

/** Most elements one call may spill. */
const limit = 200_000;
/** Answers that one call remembers: a long column of years has few different ones, and some take 0.1 ms each. */
const remembered = 10_000;

const shapeOf = (matrix: Matrix): [number, number] => [matrix.length, matrix[0]?.length ?? 0];
const isSingle = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;
const isBlank = (cell: Cell) => cell === "" || cell === null || cell === undefined;

/**
 * Calls `answer` for every element of the common shape of its arguments: one value stretches over all, a column with a row gives a
 * matrix, ranges of one shape pair up, other shapes do not fit. A failing element stands in its own place. An empty cell inside a range
 * gives an empty text, so that a spacer row stays empty.
 */
export function broadcast<Answer>(
  args: readonly Matrix[],
  answer: (cells: readonly Cell[]) => Answer | Failure,
): (Answer | Failure | "")[][] | Failure {
  // Most cells ask for one element, tens of thousands of them in a workbook.
  if (args.every(isSingle)) return [[answer(args.map((matrix) => matrix[0]?.[0]))]];
  const shapes = args.map(shapeOf);
  const rows = Math.max(1, ...shapes.map(([r]) => r));
  const columns = Math.max(1, ...shapes.map(([, c]) => c));
  if (shapes.some(([r, c]) => (r !== rows && r !== 1) || (c !== columns && c !== 1)))
    return badArgument(
      `Ranges do not fit: ${shapes.map(([r, c]) => `${r} x ${c}`).join(", ")}. Use a column with a row, or ranges of one shape.`,
    );
  if (rows * columns > limit)
    return fail("bad-argument", `${rows} x ${columns} elements are more than ${printed(limit)}.`);
  const inRange = shapes.map(([r, c]) => r * c > 1);
  const widths = shapes.map(([, c]) => c);
  const known = new Memory<{ readonly found: Answer | Failure }>(remembered);
  const answers: (Answer | Failure | "")[][] = [];
  for (let row = 0; row < rows; row++) {
    // Where each argument stands; one of a single row or column stretches.
    const lines = args.map((matrix) => matrix[matrix.length === 1 ? 0 : row] ?? []);
    const line: (Answer | Failure | "")[] = [];
    for (let column = 0; column < columns; column++) {
      // Plain loops: this runs for every cell of a spill.
      const cells: Cell[] = [];
      let spacer = false;
      for (let arg = 0; arg < lines.length; arg++) {
        const cell = lines[arg]?.[widths[arg] === 1 ? 0 : column];
        spacer ||= inRange[arg] === true && isBlank(cell);
        cells.push(cell);
      }
      line.push(spacer ? "" : (known.recall(cells) ?? known.keep(cells, { found: answer(cells) })).found);
    }
    answers.push(line);
  }
  return answers;
}

/** Whether a broadcast failed as a whole. */
export const didNotFit = <Answer>(result: (Answer | Failure | "")[][] | Failure): result is Failure =>
  isFailure(result);
