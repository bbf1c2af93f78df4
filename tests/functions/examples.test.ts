import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { type Evaluated, evaluated, functionFiles, startFunctions } from "./start-functions";

/** Every `@example =FORMULA -> answer` of the doc blocks: a formula whose value it must equal, or `#N/A words` of its message. */
const examples = functionFiles.flatMap(({ name, text }) =>
  [...text.matchAll(/@example (=.*?) -> (.*)$/gm)].map(([, formula = "", answer = ""]) => ({
    name,
    formula,
    answer: answer.trim(),
  })),
);

const errorOf = (answer: string) => /^(#[A-Z/0!]+)\s*(.*)$/.exec(answer);

describe("the examples in the doc blocks", () => {
  let host: NodeHost;
  let answerOf: (formula: string) => Evaluated | undefined;
  beforeAll(async () => {
    host = await startFunctions();
    answerOf = await evaluated(
      host,
      examples.flatMap(({ formula, answer }) => [formula, ...(errorOf(answer) ? [] : [`=${answer}`])]),
    );
  });
  afterAll(() => host.dispose());

  it("every function has one", () => {
    const without = functionFiles.filter(({ name }) => !examples.some((example) => example.name === name));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it.each(examples)("$formula -> $answer", ({ formula, answer }) => {
    const error = errorOf(answer);
    const [found, expected] = [answerOf(formula), answerOf(`=${answer}`)];
    if (error) {
      expect(found?.values).toEqual([[error[1]]]);
      expect(found?.message?.toLowerCase()).toContain((error[2] ?? "").toLowerCase());
      return;
    }
    expect(found?.values.length).toBe(expected?.values.length ?? 0);
    for (const [r, row] of (expected?.values ?? []).entries())
      for (const [c, cell] of row.entries()) {
        const value = found?.values[r]?.[c];
        if (typeof cell === "number") expect(value, `row ${r + 1}, column ${c + 1}`).toBeCloseTo(cell, 12);
        else expect(value).toBe(cell);
      }
  });
});
