import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { evaluate, startFunctions } from "./start-functions";

describe("PROJECTION and CALC in cells", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
  });
  afterAll(() => host.dispose());
  const values = async (...formulas: string[]) => (await evaluate(host, formulas)).map(({ values }) => values);

  it("linear is the grid's own FORECAST", async () => {
    const [ours] = await values('=SEG.PROJECTION({6;7;9;15;21},2,"linear")');
    const [six, seven] = await values(
      "=FORECAST(6,{6;7;9;15;21},{1;2;3;4;5})",
      "=FORECAST(7,{6;7;9;15;21},{1;2;3;4;5})",
    );
    expect(ours?.[0]?.[0]).toBeCloseTo(Number(six?.[0]?.[0]), 12);
    expect(ours?.[1]?.[0]).toBeCloseTo(Number(seven?.[0]?.[0]), 12);
  });

  it("cagr goes on from the figures of the filings, across or down as they stand", async () => {
    const [across, down] = await values(
      '=SEG.PROJECTION(SEG.REVENUE("BABA","Cloud","FY2021:FY2022"),1)',
      '=SEG.PROJECTION({60558;74568},2,"cagr")',
    );
    expect(across?.[0]?.[0]).toBeCloseTo(74568 ** 2 / 60558, 8);
    expect(down).toHaveLength(2);
    expect(down?.[1]?.[0]).toBeCloseTo(74568 ** 3 / 60558 ** 2, 8);
  });

  it("takes parameters as text, a number and a range alike", async () => {
    const found = await values(
      '=SEG.PROJECTION({100,110},3,"fade","target=4%; start=10%")',
      '=SEG.PROJECTION({100,110},3,"fade",{"target",0.04;"start",0.1})',
      '=SEG.PROJECTION({100,110},3,"Fade",0.04)',
    );
    const byHand = [110 * 1.08, 110 * 1.08 * 1.06, 110 * 1.08 * 1.06 * 1.04];
    for (const rows of found) for (const [at, value] of byHand.entries()) expect(rows[0]?.[at]).toBeCloseTo(value, 9);
  });

  it("CALC takes names down or across, in any case, with spacer rows", async () => {
    const found = await values(
      '=SEG.CALC("cloud*(1+g)-cost",{"Cloud";"";"g";"Cost"},{74568;"";0.1;60000})',
      '=SEG.CALC("GROSS_PROFIT / revenue",{"Gross profit","Revenue"},{313612,853062})',
      '=SEG.CALC("云业务 > 1",{"云业务"},{2})',
      '=SEG.CALC("a+b",{"a","b"},{TRUE,2})',
    );
    expect(found.map(([row]) => row?.[0])).toEqual([74568 * 1.1 - 60000, 313612 / 853062, 1, 3]);
  });
});
