import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../src/host/node/start-node-host";
import golden from "../golden/contributions.json";
import { evaluate, startFunctions } from "./start-functions";

const { lines, total } = golden;
const names = `{${lines.map(({ segment }) => `"${segment}"`).join(";")}}`;
const column = (values: unknown[][] = []) => values.map(([value]) => Number(value));

describe("BABA FY2022 against FY2021, from the filings' figures", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
  });
  afterAll(() => host.dispose());

  it("contributions, mix shifts and bridge steps are those of the filings and add up", async () => {
    const [contributions, shifts, bridge, growth] = await evaluate(host, [
      `=SEG.CONTRIBUTION("BABA",${names},"FY2022")`,
      `=SEG.MIXSHIFT("BABA",${names},"FY2022")`,
      '=SEG.BRIDGE("BABA","FY2021","FY2022",,"headers=0")',
      '=SEG.GROWTHRATE("BABA","Total","FY2022")',
    ]);
    expect(bridge?.values).toEqual([
      ["FY2021", total.then],
      ...lines.map(({ segment, now, then }) => [segment, now - then]),
      ["FY2022", total.now],
    ]);
    for (const [at, { now, then }] of lines.entries()) {
      expect(column(contributions?.values)[at]).toBeCloseTo((now - then) / total.then, 14);
      expect(column(shifts?.values)[at]).toBeCloseTo(now / total.now - then / total.then, 14);
    }
    const sum = column(contributions?.values).reduce((all, next) => all + next, 0);
    expect(sum).toBeCloseTo(total.now / total.then - 1, 14);
    expect(sum).toBeCloseTo(Number(growth?.values[0]?.[0]), 14);
  });

  it("a failing element stands in its own place, a blank cell stays blank", async () => {
    const [found] = await evaluate(host, ['=SEG.CONTRIBUTION("BABA",{"Cloud";"";"Clod"},{"FY2022","FY2024"})']);
    expect(found?.values).toEqual([
      [expect.closeTo(14010 / 717289, 14), "#N/A"],
      ["", ""],
      ["#N/A", "#N/A"],
    ]);
  });
});
