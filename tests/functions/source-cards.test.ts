import { afterEach, describe, expect, it } from "vitest";
import { cardSetting } from "../../src/engine/explain/card-setting";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { minimumRequirements, type RequirementSets } from "../../src/host/requirement-sets";
import { startFunctions } from "./start-functions";

let host: NodeHost;
afterEach(() => host.dispose());

interface Card {
  readonly type: string;
  readonly basicValue: number;
  readonly numberFormat: string;
  readonly properties: Readonly<Record<string, { readonly basicValue: string }>>;
  readonly layouts: { readonly card: { readonly sections: readonly { readonly properties: readonly string[] }[] } };
}

async function calculated(formula: string, requirements?: RequirementSets, cards?: boolean) {
  host = await startFunctions(requirements);
  if (cards !== undefined) host.Office.context.document.settings.set(cardSetting, cards);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").formulas = [[formula], ["=A1*2"]];
    await context.sync();
  });
  await host.settle();
  const values = host.values("Sheet1", "A1:A2").flat();
  return { values, card: host.card("Sheet1", "A1") as Card | undefined };
}

const textsOf = (card: Card | undefined) =>
  Object.fromEntries(Object.entries(card?.properties ?? {}).map(([name, { basicValue }]) => [name, basicValue]));

describe("with card=on a result carries its source", () => {
  it("a figure: what it is, the filing, the worked arithmetic; it still calculates as the number", async () => {
    const { values, card } = await calculated('=SEG.GET("BABA","Cloud",2021,,"card=on; basis=first")');
    expect(values).toEqual([60120, 120240]);
    expect(card).toMatchObject({ type: "Double", basicValue: 60120, numberFormat: "#,##0" });
    expect(textsOf(card)).toMatchObject({
      Company: "Alibaba Group (BABA)",
      Segment: "Cloud computing",
      Metric: "revenue",
      Period: "FY2021",
      Structure: "four segments",
      Filing: "20-F FY2021",
      Status: "disclosed",
      Arithmetic: expect.stringContaining("60,120") as string,
    });
    expect(card?.layouts.card.sections[0]?.properties).toEqual(Object.keys(card?.properties ?? {}));
  });

  it.each([
    [
      '=SEG.SHARE("BABA","Cloud","FY2022",,"card=on")',
      "Cloud 74,568 / Total 853,062 = 8.741 % (20-F FY2022, seven segments)",
    ],
    ['=SEG.MARGIN("BABA","Cloud","FY2022","ebita","card=on")', "1,146 / revenue 74,568 = 1.537 %"],
    ['=SEG.GROWTHRATE("BABA","Cloud","FY2020",,,"card=on")', "40,016 / FY2019 24,702 - 1 = 61.995 %"],
    ['=SEG.MIXSHIFT("BABA","Cloud","FY2022","FY2021",,"card=on")', "FY2022 74,568 / 853,062 - FY2021 60,558 / 717,289"],
    [
      '=SEG.CONTRIBUTION("BABA","Cloud","FY2022",,,"card=on")',
      "(FY2022 74,568 - FY2021 60,558) / Total FY2021 717,289",
    ],
    ['=SEG.CAGR("BABA","Cloud","FY2020","FY2022",,"card=on")', "^(1/2) - 1"],
    ['=SEG.COSTRATIO("BABA","Payment processing","FY2022","card=on")', "11,824 / revenue 853,062"],
    ['=SEG.HHI("AMZN","FY2022","card=on")', "10,000 x sum of squares of"],
    ['=SEG.TAKERATE("BABA","FY2021","card=on")', "304,543 / China retail marketplaces GMV 7,494,000"],
  ])("%s", async (formula, arithmetic) => {
    const { values, card } = await calculated(formula);
    expect(card?.basicValue).toBe(values[0]);
    expect(textsOf(card).Arithmetic).toContain(arithmetic);
    for (const row of ["Company", "Segment", "Metric", "Period", "Filing"]) expect(textsOf(card)).toHaveProperty(row);
  });

  it("the plain number where the host has no data types, and where no card is asked for", async () => {
    const without = await calculated('=SEG.GET("BABA","Cloud","FY2022",,"card=on")', minimumRequirements);
    expect(without).toEqual({ values: [74568, 149136], card: undefined });
    host.dispose();
    const off = await calculated('=SEG.GET("BABA","Cloud","FY2022")');
    expect(off).toEqual({ values: [74568, 149136], card: undefined });
  });

  it("an error stays an error", async () => {
    const { values, card } = await calculated('=SEG.GET("BABA","Clod","FY2022",,"card=on")');
    expect(values[0]).toBe("#N/A");
    expect(card).toBeUndefined();
  });
});

describe("where the workbook asks for cards", () => {
  const formula = '=SEG.GET("BABA","Cloud",2021)';
  it("a formula that says nothing of them has one, one that says no has none", async () => {
    expect((await calculated(formula, undefined, true)).card).toMatchObject({ basicValue: 60558 });
    host.dispose();
    expect((await calculated('=SEG.GET("BABA","Cloud",2021,,"card=off")', undefined, true)).card).toBeUndefined();
  });
  it("none where it does not, or where the host has no data types", async () => {
    expect((await calculated(formula, undefined, false)).card).toBeUndefined();
    host.dispose();
    const { values, card } = await calculated(formula, minimumRequirements, true);
    expect([values, card]).toEqual([[60558, 121116], undefined]);
  });
});
