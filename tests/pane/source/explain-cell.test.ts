import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { facts } from "../../../src/pane/facts";
import { freeze } from "../../../src/pane/share/freeze";
import { thaw } from "../../../src/pane/share/thaw";
import { type CellKind, explainCell, type Explained } from "../../../src/pane/source/explain-cell";
import { readBook } from "../../../src/pane/source/read-book";
import { readReference } from "../../../src/plan/calculate/read-reference";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { startFunctions } from "../../functions/start-functions";
import { planOf } from "../../plan/plan-of";

describe("what a cell is", { timeout: 60_000 }, () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:D14").formulas = [
        ["Company", "BABA", "FY2021", "FY2022"],
        ["Cloud", "CNY m", '=SEG.GET($B$1,$A2:$A3,$C$1:$D$1,,"na="&"text")', null],
        ["China commerce", "CNY m", null, null],
        ["Both", "CNY m", "=C2+C3", "=SUM(D2:D3)"],
        ["Growth", "%", null, '=IFERROR(SEG.GROWTHRATE($B$1,$A2,D1),"n/d")'],
        ["Twice", "", "=C4*2", "=IF(D4>0,D4/C4-1,0)"],
        ["Missing", "", null, '=SEG.GET($B$1,"Cloud","FY2010")'],
        ["Typed", "", 12, "=D8+1"],
        ["Sum", "", null, '=SUM(SEG.GET($B$1,{"Cloud";"China commerce"},D1))'],
        ["Upper", "", null, '=SEG.GET(UPPER("baba"),"Cloud",D1)'],
        ["Of the add-in", "", null, '=SEG.VERSION("hash")'],
        ["Named", "", null, "=both/2"],
        ["Text", "", null, '="A2 "&A2'],
        ["Nothing", "", null, null],
      ] as string[][];
      sheet.getRange("F1").formulas = [['=SEG.GRID("BABA","revenue","FY2021:FY2022")']];
      context.workbook.names.add("both", sheet.getRange("D4"));
      await context.sync();
    });
    await host.settle();
  }, 60_000);
  afterAll(() => host.dispose());

  async function explain(address: string, sheet = "Sheet1"): Promise<Explained> {
    const book = await Excel.run(readBook);
    const place = readReference(address);
    const grid = book.grids.find(({ name }) => name === sheet);
    if (!place || !grid) throw new Error(address);
    return explainCell(facts, book, { grid, row: place.top, column: place.left });
  }
  const originsOf = (kind: CellKind) => ("origins" in kind ? kind.origins : []);
  const told = ({ kind }: Explained) =>
    originsOf(kind).map(({ name, card }) => [
      name,
      typeof card === "string" ? card : isFailure(card) ? card.failure : card.value,
    ]);

  it("an element of a spill: its own figure, with the arguments of its row and year", async () => {
    const cell = await explain("D3");
    expect(cell.kind).toMatchObject({ is: "seg", first: { row: 1, column: 2 } });
    expect(told(cell)).toEqual([["China commerce FY2022", 591580]]);
    const [origin] = originsOf(cell.kind);
    if (!origin || typeof origin.card === "string" || isFailure(origin.card)) throw new Error("no card");
    expect(Object.fromEntries(origin.card.rows)).toMatchObject({
      Company: "Alibaba Group (BABA)",
      Segment: "China commerce",
      Period: "FY2022",
      Filing: "20-F FY2023",
      Status: "disclosed",
    });
    expect(origin.card.citation).toContain("20-F FY2023");
  });

  it.each([
    ["D5", [["Growth FY2022", expect.closeTo(0.2313, 3)]]],
    ["D7", [["Missing FY2022", "not-in-dataset"]]],
    [
      "D9",
      [
        ["Sum FY2022", 74568],
        ["Sum FY2022", 591580],
      ],
    ],
    ["D10", [["Upper FY2022", "not followed"]]],
    ["D11", [["Of the add-in FY2022", "no figure"]]],
    ["H4", [[expect.any(String), expect.any(Number)]]],
  ])("%s is a SEG cell with the figures of its calls", async (address, cards) => {
    const cell = await explain(address);
    expect(cell.kind.is).toBe("seg");
    expect(told(cell)).toEqual(cards);
  });

  it("a formula over them: in words, with the figures it comes from", async () => {
    const cell = await explain("D6");
    expect(cell.kind).toMatchObject({
      is: "derived",
      words: "= IF([Both FY2022] > 0,[Both FY2022] / [Both FY2021] - 1,0)",
      more: false,
    });
    expect(told(cell)).toEqual([
      ["Cloud FY2022", 74568],
      ["China commerce FY2022", 591580],
      ["Cloud FY2021", 60558],
      ["China commerce FY2021", 501379],
    ]);
    expect(told(await explain("D12"))).toHaveLength(2);
    expect(await explain("D13")).toMatchObject({ kind: { is: "derived", words: '= "A2 " & [Cloud]', origins: [] } });
  });

  it("typed, empty, and a formula over itself end as what they are", async () => {
    expect((await explain("C8")).kind).toEqual({ is: "typed" });
    expect((await explain("D14")).kind).toEqual({ is: "empty" });
    expect((await explain("D8")).kind).toMatchObject({ is: "derived", origins: [] });
  });

  it("what was frozen: its formula, and the same figures", async () => {
    const live = [await explain("D3"), await explain("D6")];
    await freeze({}, { date: "2026-01-31", dataset: "test" });
    const frozen = [await explain("D3"), await explain("D6")];
    expect(frozen[0]?.kind).toMatchObject({ is: "frozen", formula: '=SEG.GET($B$1,$A2:$A3,$C$1:$D$1,,"na="&"text")' });
    expect(frozen[0]?.kind).toHaveProperty("source", expect.stringMatching(/20-F FY2023, .*https:\/\/.*; 20-F/));
    expect(frozen.map(told)).toEqual(live.map(told));
    await thaw();
  });

  it("every filed number of a template has its card, and it is the number the cell shows", async () => {
    const written = await writeWorkbook(planOf("segment-profitability", { mode: "live" }));
    await host.settle();
    const book = await Excel.run(readBook);
    let figures = 0;
    for (const { grid, place } of book.formulas.filter(({ grid: { name } }) => name === written.sheets[1]?.name))
      for (let row = place.row; row < place.row + place.rows; row++)
        for (let column = place.column; column < place.column + place.columns; column++) {
          const cell = explainCell(facts, book, { grid, row, column });
          if (typeof cell.value !== "number" || ("formula" in cell.kind && cell.kind.formula.includes("PERIODEND")))
            continue;
          expect(told(cell).map(([, value]) => value)).toEqual([cell.value]);
          figures++;
        }
    expect(figures).toBeGreaterThan(200);
    const light = await explain("A1", "Checks");
    expect([light.name, light.value]).toEqual([expect.stringMatching(/^Segment profitability: /), "INCONCLUSIVE"]);
  });
});
