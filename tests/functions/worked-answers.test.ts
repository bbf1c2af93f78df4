import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { fraction } from "../golden/fraction";
import golden from "../golden/worked-answers.json";
import { evaluate, startFunctions } from "./start-functions";

describe("the worked answers of the contract, in cells, to 1e-12", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
  });
  afterAll(() => host.dispose());
  it.each(golden.answers)("%s -> %s", async (formula = "", answer = "") => {
    const [found] = await evaluate(host, [formula]);
    expect(found?.values).toHaveLength(1);
    expect(Math.abs(Number(found?.values[0]?.[0]) - fraction(answer))).toBeLessThan(1e-12);
  });

  it.each(golden.columns)("%s", async (formula, answers) => {
    const [found] = await evaluate(host, [formula as string]);
    const values = found?.values.map(([value]) => Number(value)) ?? [];
    expect(values).toHaveLength(answers.length);
    for (const [at, answer] of [...answers].entries())
      expect(Math.abs((values[at] ?? NaN) - fraction(answer))).toBeLessThan(1e-12);
  });

  it.each(golden.errors)("%s -> %s %s", async (formula = "", error, message = "") => {
    const [found] = await evaluate(host, [formula]);
    expect(found?.values).toEqual([[error]]);
    expect(found?.message?.toLowerCase()).toContain(message.toLowerCase());
  });
});
