import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { evaluate, startFunctions } from "./start-functions";

describe("functions that return a table", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
  });
  afterAll(() => host.dispose());
  const answer = async (...formulas: string[]) => (await evaluate(host, formulas)).map(({ values }) => values);

  it("have a header unless headers=0", async () => {
    const calls: [string, string][] = [
      ['=ROWS(SEG.VINTAGES("BABA","Cloud","FY2021"', ",,"],
      ['=ROWS(SEG.COMMONSIZE("BABA","FY2022"', ","],
      ['=ROWS(SEG.RECAST("BABA","FY2022"', ","],
      ['=ROWS(SEG.GRID("BABA",,"FY2022"', ","],
    ];
    for (const [call, comma] of calls) {
      const [bare, headed] = await answer(`${call}${comma}"headers=0"))`, `${call}))`);
      expect(Number(headed?.[0]?.[0]) - Number(bare?.[0]?.[0]), call).toBe(1);
    }
  });

  it.each([
    ["", "n/d"],
    ["; na=text", "n/d"],
    ["; na=blank", ""],
    ["; na=zero", 0],
    ["; na=error", "#N/A"],
  ])("a hole is n/d, or what na= puts there: %s", async (na, hole) => {
    const found = await answer(
      `=INDEX(SEG.COMMONSIZE("BABA","FY2022","headers=0${na}"),4,2)`,
      `=INDEX(SEG.RECAST("BABA","FY2020","scheme=four segments; level=all; headers=0${na}"),4,5)`,
      `=INDEX(SEG.VINTAGES("BABA","Total","FY2014",,"currency=USD; headers=0${na}"),1,4)`,
      `=INDEX(SEG.GRID("BABA",,"FY2019:FY2022","headers=0${na}"),1,2)`,
    );
    expect(found.map((values) => values[0]?.[0])).toEqual([hole, hole, hole, hole]);
  });

  it("where the whole table is missing na= stands in its place, a wrong argument stays an error", async () => {
    const found = await answer(
      '=SEG.VINTAGES("BABA","Cloud","FY2022","cost_of_revenue","na=text")',
      '=SEG.VINTAGES("BABA","Others","FY2019",,"na=text")',
      '=SEG.TAKERATE("BABA","FY2020:FY2023","na=text")',
    );
    expect(found).toEqual([[["n/d"]], [["#VALUE!"]], [[244479 / 6589000, 304543 / 7494000, "n/d", "n/d"]]]);
  });

  it("money stands in the scale and currency of the options, and the header says so", async () => {
    const [billions, dollars] = await answer(
      '=SEG.VINTAGES("BABA","Cloud","FY2021",,"scale=B")',
      '=SEG.RECAST("BABA","FY2026","currency=USD")',
    );
    expect(billions?.[0]?.[3]).toBe("Revenue, CNY billions");
    expect(billions?.slice(1).map((row) => row[3])).toEqual([60.12, 60.558, 60.558]);
    expect(billions?.[2]?.[4]).toBeCloseTo(0.438, 12);
    expect(dollars?.[0]?.slice(3, 5)).toEqual(["First stated, USD millions", "Latest, USD millions"]);
    expect(dollars?.at(-1)?.slice(2, 5)).toEqual(["Total", 148401, 148401]);
  });

  it("EXPLAIN spreads a range of years where SHARE does, and reads it as both ends where a measure compares", async () => {
    const [share, growth] = await answer(
      '=SEG.EXPLAIN("share","BABA","Cloud","FY2021:FY2022")',
      '=SEG.EXPLAIN("growth","BABA","Cloud","FY2020:FY2022")',
    );
    expect(share).toEqual([[expect.stringContaining("60,558 / Total"), expect.stringContaining("74,568 / Total")]]);
    expect(growth).toEqual([[expect.stringContaining("FY2022 74,568 / FY2020")]]);
  });

  it("the note of a source says what another filing states for the same line and period", async () => {
    const [restated, never] = await answer(
      '=SEG.SOURCE("BABA","Cloud","FY2021",,"note")',
      '=SEG.SOURCE("BABA","Cloud","FY2022",,"note")',
    );
    expect(restated?.[0]?.[0]).toContain("20-F FY2021 states 60,120");
    expect(never?.[0]?.[0]).not.toContain("states");
  });

  it("the header names the unit of what is counted, whatever the scale", async () => {
    const heads = await answer(
      '=INDEX(SEG.GRID("BABA","fx_rate","FY2022","scale=B"),1,1)',
      '=INDEX(SEG.GRID("BABA","annual_active_consumers","FY2021"),1,1)',
      '=INDEX(SEG.GRID("BABA","gmv","FY2021","scale=B"),1,1)',
    );
    expect(heads.map((values) => values[0]?.[0])).toEqual([
      "BABA FX rate, CNY per USD",
      "BABA annual active consumers, persons",
      "BABA GMV, CNY billions",
    ]);
  });
});
