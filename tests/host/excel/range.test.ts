import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

describe("ranges", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startNodeHost();
  });
  afterAll(() => host.dispose());

  const onSheet = <Result>(
    name: string,
    run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  ) => host.Excel.run((context) => run(context.workbook.worksheets.add(name), context));

  it("reads text as if it were typed", async () => {
    const typed: [unknown, unknown, string, string][] = [
      ["1,234.5", 1234.5, "Double", "#,##0.0"],
      ["12%", 0.12, "Double", "0%"],
      ["TRUE", true, "Boolean", "General"],
      ["'0042", "0042", "String", "General"],
      ["2022-03-31", 44651, "Double", "yyyy-mm-dd"],
      ["FY2022", "FY2022", "String", "General"],
      ["#N/A", "#N/A", "Error", "General"],
      ["=1/0", "#DIV/0!", "Error", "General"],
      ["", "", "Empty", "General"],
      [" - ", " - ", "String", "General"],
    ];
    await onSheet("Typed", async (sheet, context) => {
      const range = sheet.getRange(`A1:A${typed.length}`);
      range.values = typed.map(([value]) => [value]);
      range.load("values, valueTypes, formulas");
      await context.sync();
      expect(range.values.map(([value]: unknown[], row) => [typed[row]?.[0], value])).toEqual(
        typed.map(([given, value]) => [given, value]),
      );
      expect(range.valueTypes.map(([type]) => type as string)).toEqual(typed.map(([, , type]) => type));
      expect(range.formulas[6]).toEqual(["#N/A"]);
      const percent = sheet.getRange("A2").load("numberFormat, text");
      await context.sync();
      expect([percent.numberFormat, percent.text]).toEqual([[["0%"]], [["12%"]]]);
    });
  });

  it("text cells keep what looks like a number or a formula; null leaves a cell alone", async () => {
    await onSheet("Texts", async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.numberFormat = [
        ["@", "@"],
        ["General", "General"],
      ];
      range.values = [
        ["0012", "=1+1"],
        [1, 2],
      ];
      range.values = [
        [null, null],
        [null, 3],
      ];
      const sum = sheet.getRange("C1");
      sum.formulas = [["=COUNT(A1:B2)"]];
      range.load("values");
      sum.load("values");
      await context.sync();
      expect([range.values, sum.values]).toEqual([
        [
          ["0012", "=1+1"],
          [1, 3],
        ],
        [[2]],
      ]);
    });
  });

  it("refuses a formula that is not whole, and the cells stay as they are", async () => {
    await onSheet("Whole", async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.formulas = [["=1+1"], ["kept"]];
      await context.sync();
      for (const formula of ["=1+", "=SUM(1", '="a'])
        await expect(
          host.Excel.run(async (other) => {
            other.workbook.worksheets.getItem("Whole").getRange("A1:A2").formulas = [["=2"], [formula]];
            await other.sync();
          }),
        ).rejects.toMatchObject({ code: "InvalidArgument", message: `There is a problem with the formula ${formula}` });
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2], ["kept"]]);
    });
  });

  it("clears contents and looks alike where nothing is said, and only what is named otherwise", async () => {
    await onSheet("Clear", async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [2], [3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear();
      sheet.getRange("A2").clear("Contents");
      sheet.getRange("A3").clear("Formats");
      range.load("values");
      const bold = ["A1", "A2", "A3"].map((cell) => sheet.getRange(cell).format.font.load("bold"));
      await context.sync();
      expect([range.values, bold.map((font) => font.bold)]).toEqual([
        [[""], [""], [3]],
        [false, true, false],
      ]);
    });
  });

  it("spills, reads what is spilled, blocks, and frees again", async () => {
    await onSheet("Spill", async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=_xlfn.SEQUENCE(3,2)"]];
      sheet.getRange("D1").formulas = [["=SUM(A1:B3)"]];
      await context.sync();
      const range = sheet.getRange("A1:B3").load("values, formulas");
      const one = sheet.getRange("B3").load("values");
      const spill = sheet.getRange("A1").getSpillingToRange().load("address");
      const parent = sheet.getRange("B2").getSpillParent().load("address");
      const none = sheet.getRange("D1").getSpillingToRangeOrNullObject();
      const sum = sheet.getRange("D1").load("values");
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      expect(range.formulas).toEqual([
        ["=SEQUENCE(3,2)", 2],
        [3, 4],
        [5, 6],
      ]);
      expect([one.values, spill.address, parent.address, none.isNullObject, sum.values, used.address]).toEqual([
        [[6]],
        "Spill!A1:B3",
        "Spill!A1",
        true,
        [[21]],
        "Spill!A1:D3",
      ]);
      sheet.getRange("B2").values = [["in the way"]];
      const anchor = sheet.getRange("A1").load("values, valueTypes");
      await context.sync();
      expect([anchor.values, anchor.valueTypes]).toEqual([[["#SPILL!"]], [["Error"]]]);
      sheet.getRange("B2").clear("Contents");
      const again = sheet.getRange("A1:B3").load("values");
      await context.sync();
      expect(again.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
    });
  });

  it("an array larger than 1,500 cells, which office.js sends row by row", async () => {
    await onSheet("Large", async (sheet, context) => {
      const values = Array.from({ length: 250 }, (_, row) =>
        Array.from({ length: 20 }, (__, column) => row * 20 + column),
      );
      const range = sheet.getRangeByIndexes(0, 0, 250, 20);
      range.values = values;
      range.load("values, address");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Large!A1:T250", values]);
    });
  });

  it("finds its way from range to range", async () => {
    await onSheet("Way", async (sheet, context) => {
      const range = sheet.getRange("B2:D4");
      const ways = [
        range.getCell(0, 0),
        range.getRow(1),
        range.getColumn(2),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(2, 0),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getBoundingRect("F9"),
        range.getIntersection("C3:Z9"),
        sheet.getCell(0, 3),
        sheet.getRange(),
      ].map((each) => each.load("address"));
      const apart = range.getIntersectionOrNullObject("Z9");
      await context.sync();
      expect(ways.map(({ address }) => address.replace("Way!", ""))).toEqual([
        "B2",
        "B3:D3",
        "D2:D4",
        "D4",
        "A3:C5",
        "B2:D6",
        "2:4",
        "B:D",
        "B2:F9",
        "C3:D4",
        "D1",
        "1:1048576",
      ]);
      expect(apart.isNullObject).toBe(true);
      range.getOffsetRange(-5, 0).load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  it("R1C1 notation, both ways", async () => {
    await onSheet("R1C1", async (sheet, context) => {
      const range = sheet.getRange("B2:B4");
      range.formulasR1C1 = [["=RC[-1]*2"], ["=SUM(R1C1:R[-1]C1)"], ['=IF(R2C2>1,"A1 stays","R1C1")']];
      sheet.getRange("A1:A2").values = [[4], [5]];
      range.load("formulas, formulasR1C1, values");
      await context.sync();
      expect(range.formulas).toEqual([["=A2*2"], ["=SUM($A$1:$A2)"], ['=IF($B$2>1,"A1 stays","R1C1")']]);
      expect(range.values).toEqual([[10], [9], ["A1 stays"]]);
      expect(range.formulasR1C1).toEqual([["=RC[-1]*2"], ["=SUM(R1C1:R[-1]C1)"], ['=IF(R2C2>1,"A1 stays","R1C1")']]);
    });
  });

  it("quotes sheet names and reads cells of other sheets", async () => {
    await onSheet("It's 2022", async (sheet, context) => {
      sheet.getRange("A1").values = [[7]];
      const other = context.workbook.worksheets.getItem("Way").getRange("A1");
      other.formulas = [["='It''s 2022'!A1*2"]];
      const range = sheet.getRange("A1:B1").load("address");
      other.load("values");
      await context.sync();
      expect([range.address, other.values]).toEqual(["'It''s 2022'!A1:B1", [[14]]]);
    });
  });

  it("grows with what is written beyond the grid's edge", async () => {
    await onSheet("Edge", async (sheet, context) => {
      sheet.getRange("CC5000").values = [["far"]];
      const used = sheet.getUsedRange(true).load("address");
      const empty = context.workbook.worksheets.add("Empty").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([used.address, empty.isNullObject]).toEqual(["Edge!CC5000", true]);
    });
  });
});
