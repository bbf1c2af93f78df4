import { definitionOf, type Model } from "./model";

const known = new WeakMap<Model["order"], Map<number, readonly number[]>>();

/**
 * The cells a cell reads: of its own period by name, of earlier ones through `prev`. Found once for a model and all its scenarios, which share
 * its order: they change drivers, and these read nothing.
 */
export function readBy(model: Model, cell: number): readonly number[] {
  const reads = known.get(model.order) ?? new Map<number, readonly number[]>();
  known.set(model.order, reads);
  const found = reads.get(cell) ?? findReads(model, cell);
  reads.set(cell, found);
  return found;
}

function findReads(model: Model, cell: number): number[] {
  const { lines, lineOf } = model;
  const definition = definitionOf(model, cell);
  const first = cell - (cell % lines.length);
  const at = (name: string, back: number) => first - back * lines.length + (lineOf.get(name) ?? NaN);
  return [
    ...(definition?.names.map((name) => at(name, 0)) ?? []),
    ...(definition?.earlier.map(({ name, back }) => at(name, back)) ?? []).filter((read) => read >= 0),
  ];
}

/** How some cells follow from others. */
export interface Dependence {
  /** Cells the outputs need whatever the varied cells hold, in order of calculation. */
  readonly fixed: readonly number[];
  /** Cells the outputs need that change with the varied cells, in order of calculation; the varied ones are not among them. */
  readonly moving: readonly number[];
  /** The varied cells the outputs need. */
  readonly used: readonly number[];
}

/** Which cells must be calculated for some outputs once, and which again when some driver cells are varied. */
export function dependence(model: Model, varied: readonly number[], outputs: readonly number[]): Dependence {
  const needed = new Set(outputs);
  for (let at = model.order.length - 1; at >= 0; at--) {
    const cell = model.order[at] ?? -1;
    if (needed.has(cell)) for (const read of readBy(model, cell)) needed.add(read);
  }
  const changing = new Set(varied);
  const [fixed, moving]: [number[], number[]] = [[], []];
  for (const cell of model.order) {
    if (!needed.has(cell) || changing.has(cell)) continue;
    const moves = readBy(model, cell).some((read) => changing.has(read));
    if (moves) changing.add(cell);
    (moves ? moving : fixed).push(cell);
  }
  return { fixed, moving, used: varied.filter((cell) => needed.has(cell)) };
}
