import { expect, it, vi } from "vitest";
import { blockSize, columnCalculation } from "../../../src/engine/columns/column-calculation";
import { ColumnStore } from "../../../src/engine/columns/column-store";
import { finished } from "../../../src/engine/finished";
import { modelOf, passed } from "../model/example-model";

it("lends its columns, and lends again what was given back or let go, but never what a line holds", () => {
  const store = new ColumnStore(3);
  const [term, line] = [store.take(), store.take()];
  expect([term.length, term === line, store.isLent(term), store.isLent(7)]).toEqual([3, false, true, false]);
  store.keep(line);
  for (const operand of [term, term, line, 7, new Float64Array(3)]) store.giveBack(operand);
  expect([store.isLent(term), store.isLent(line)]).toEqual([false, false]);
  expect([store.take() === term, [term, line].includes(store.take())]).toEqual([true, false]);
  store.letGo(line);
  expect([store.take() === line, store.isLent(line)]).toEqual([true, true]);
  expect([store.columnOf(line) === line, [...store.columnOf(2)]]).toEqual([true, [2, 2, 2]]);
});

/** Lines that each follow from the one before (p) and the first (f), which the second repeats. */
const chain = (length: number, formula: string) =>
  modelOf([
    ["l0", 1],
    ["l1", "l0"],
    ...Array.from({ length: length - 1 }, (_, at) => [
      `l${at + 2}`,
      formula.replaceAll("p", `l${at + 1}`).replaceAll("f", "l0"),
    ]),
  ]);

/** All lines of these chains are the first line again. */
it.each([
  "2 * p - f",
  "(p + f) ^ 1 / 2",
  "-(f - 2 * p)",
  "f * (not not (p / f))",
  "round(p * f, 3) / f",
  "abs(p / f) * f",
  "p != 0 ? p * f / p : f + 1",
])("lets a long model of %s calculate in a few columns", (formula) => {
  const take = vi.spyOn(ColumnStore.prototype, "take");
  try {
    const columns = passed(finished(columnCalculation(chain(100, formula), [0], [50, 100])));
    expect(new Set(take.mock.results.map(({ value }) => value as unknown)).size).toBeLessThanOrEqual(5);
    for (let run = 1; run <= 2; run++) {
      columns.varied[0]?.set([3 * run, -5]);
      finished(columns.run(2));
      expect(columns.outputs.map((column) => [...column.subarray(0, 2)])).toEqual([
        [3 * run, -5],
        [3 * run, -5],
      ]);
    }
  } finally {
    take.mockRestore();
  }
});

it("is filled in steps: 64 lines, then 16 loops at a time", () => {
  const shares = <Answer>(steps: Generator<number, Answer, void>) => {
    const found: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) found.push(step.value);
    return [step.value, found] as const;
  };
  const [columns, made] = shares(columnCalculation(chain(200, "2 * p - f"), [0], [200]));
  expect(made).toEqual([0, 0, 0, 0]);
  const [, ran] = shares(passed(columns).run(blockSize));
  // Two loops for a line and a look at it, 200 times, but for the copy of the first.
  expect(ran.length).toBe(37);
  expect(ran).toEqual([...ran].sort((one, other) => one - other));
  expect([(ran[0] ?? 0) < 0.03, (ran.at(-1) ?? 0) > 0.97 && (ran.at(-1) ?? 0) < 1]).toEqual([true, true]);
});
