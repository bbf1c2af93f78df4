import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";
import { writeContent } from "../../../src/render/xlsx/write-content";
import { type ReadWorkbook, readWorkbook } from "../../render/xlsx/read/read-workbook";
import { allNodes, findNode, type XmlNode } from "../../render/xlsx/read/xml-tree";
import { answered, savedFile } from "../saved-file";

const addIn = { id: "a5cab2d1-7f16-4f1e-9b0d-0c31f2a6b7e1", version: "1.2.3.0" };

/** A workbook that a user builds by hand: no template had a part in it. */
async function build(host: NodeHost): Promise<void> {
  await host.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.name = "My figures";
    sheet.getRange("A1:C4").formulas = [
      ["Line", "Amount", "Twice"],
      ["'=1+1", 10, "=B2*2"],
      ["'007", 20, "=SUM(B2:B3*2)"],
      ["TRUE", "=1/0", '=IFERROR(TEXTJOIN("-",TRUE,A2:A3),"")'],
    ];
    sheet.getRange("E1").formulas = [["=SEQUENCE(2,2)"]];
    sheet.getRange("E4").formulas = [["=SUM(E1#)"]];
    sheet.getRange("A6:C6").merge();
    const look = sheet.getRange("B2:B3");
    look.numberFormat = [["#,##0.00"], ["0%"]];
    look.format.font.bold = true;
    look.format.font.underline = "Double";
    look.format.font.name = "Arial";
    look.format.fill.color = "#FFEB9C";
    look.format.horizontalAlignment = "Center";
    for (const edge of ["EdgeLeft", "EdgeBottom"] as const) {
      look.format.borders.getItem(edge).style = "Dash";
      look.format.borders.getItem(edge).color = "#FF0000";
    }
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("D:D").columnHidden = true;
    sheet.getRange("8:9").group("ByRows");
    sheet.getRange("A8").hyperlink = {
      address: "https://example.com/a b",
      textToDisplay: "there",
      screenTip: "Outside",
    };
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    sheet.pageLayout.leftMargin = 72;
    sheet.pageLayout.paperSize = "A3";
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "Mine & yours";
    const whole = sheet.getRange("B2:B3").dataValidation;
    whole.rule = { wholeNumber: { formula1: 1, formula2: 99, operator: "Between" } };
    whole.errorAlert = { showAlert: true, style: "Warning", title: "No", message: "1 to 99" };
    const above = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    above.custom.rule.formula = "=$B2>15";
    above.custom.format.font.color = "#9C0006";
    const says = sheet.getRange("A1:A4").conditionalFormats.add("ContainsText");
    says.textComparison.rule = { operator: "Contains", text: "in" };
    says.textComparison.format.fill.color = "#C6EFCE";
    workbook.names.add("rate", "=0.25");
    workbook.names.add("amounts", sheet.getRange("B2:B3"));
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.title.text = "Mine";
    const [line] = [chart.series.getItemAt(1)];
    line.chartType = "Line";
    line.axisGroup = "Secondary";
    chart.setPosition("G2", "L12");
    const hidden = workbook.worksheets.add("Kept 'apart' here");
    hidden.getRange("A1:B3").values = [
      ["Name", "Name"],
      ["a", 1],
      ["b", 2],
    ];
    hidden.tables.add("A1:B3", true).name = "Pairs";
    hidden.protection.protect({ allowFormatCells: true });
    hidden.visibility = "VeryHidden";
    workbook.customXmlParts.add('<?xml version="1.0"?><kept xmlns="urn:kept">1 &lt; 2</kept>');
    workbook.properties.title = "By hand";
    workbook.properties.custom.add("Round", 3);
    await context.sync();
  });
  const { settings } = host.Office.context.document;
  settings.set("choice", { company: "AMZN", text: 'a "quoted" <b>' });
  await answered<unknown>((answer) => settings.saveAsync(answer as never));
  await host.settle();
}

describe("a workbook built by hand and saved as a file", () => {
  let host: NodeHost;
  let bytes: Uint8Array;
  let book: ReadWorkbook;
  beforeAll(async () => {
    host = await startNodeHost({ addIn, writeContent });
    await build(host);
    bytes = await savedFile(host, 1_000);
    book = readWorkbook(bytes);
  });
  afterAll(() => host.dispose());
  const sheet = () => book.sheets[0]?.xml as XmlNode;
  const part = (path: string) => book.parts.get(path) as XmlNode;
  const cell = (address: string) => book.sheets[0]?.cells.find((one) => one.address === address);
  const nodes = (name: string) => allNodes(sheet(), name).map(({ attributes }) => attributes);

  it("keeps its values, and text that looks like a formula or a number as text", () => {
    expect([cell("A1"), cell("A2"), cell("A3"), cell("A4"), cell("B2")].map((one) => one?.value)).toEqual([
      "Line",
      "=1+1",
      "007",
      true,
      10,
    ]);
    expect(cell("A2")?.formula).toBeUndefined();
    const looks = findNode(part("xl/styles.xml"), "cellXfs")?.children ?? [];
    for (const address of ["A2", "A3"]) expect(looks[cell(address)?.look ?? 0]?.attributes["quotePrefix"]).toBe("1");
  });

  it("keeps formulas as Excel does: later functions with their prefix, what reckons with ranges and what spills as dynamic arrays", () => {
    expect(
      ["C2", "C3", "C4", "E1", "E4", "B4"].map((at) => cell(at)).map((one) => [one?.formula, one?.array, one?.value]),
    ).toEqual([
      ["=B2*2", undefined, 20],
      ["=SUM(B2:B3*2)", "C3", 60],
      ['=IFERROR(_xlfn.TEXTJOIN("-",TRUE,A2:A3),"")', undefined, "=1+1-007"],
      ["=_xlfn.SEQUENCE(2,2)", "E1:F2", 1],
      ["=SUM(_xlfn.ANCHORARRAY(E1))", undefined, expect.anything()],
      ["=1/0", undefined, { error: "#DIV/0!" }],
    ]);
    expect(cell("F2")?.value).toBe(4);
    expect(book.parts.has("xl/metadata.xml")).toBe(true);
  });

  it("keeps looks, sizes, merged and hidden cells, links, panes and page", () => {
    const styles = part("xl/styles.xml");
    const xf = findNode(styles, "cellXfs")?.children[cell("B2")?.look ?? 0];
    const at = (list: string, id: string) => findNode(styles, list)?.children[Number(xf?.attributes[id])] as XmlNode;
    expect(at("fonts", "fontId").children.map(({ name, attributes }) => `${name} ${attributes["val"] ?? ""}`)).toEqual([
      "b ",
      "u double",
      "sz 11",
      "name Arial",
    ]);
    const lines = at("borders", "borderId").children.map(({ attributes }) => attributes["style"] ?? "");
    expect(lines).toEqual(["dashed", "", "", "", ""]);
    expect(nodes("mergeCell")).toEqual([{ ref: "A6:C6" }]);
    expect(
      nodes("row").filter(({ hidden, outlineLevel, customHeight }) => hidden ?? outlineLevel ?? customHeight),
    ).toMatchObject([
      { r: "2", ht: "30" },
      { r: "3", hidden: "1" },
      { r: "8", outlineLevel: "1" },
      { r: "9", outlineLevel: "1" },
    ]);
    expect(nodes("col")).toMatchObject([
      { min: "1", max: "1", width: String(Math.trunc((160 / 7) * 256) / 256) },
      { min: "4", hidden: "1" },
    ]);
    expect(nodes("hyperlink")).toMatchObject([{ ref: "A8", tooltip: "Outside" }]);
    expect(nodes("pane")).toMatchObject([{ ySplit: "1", state: "frozen" }]);
    expect(nodes("sheetView")).toMatchObject([{ showGridLines: "0", tabSelected: "1" }]);
    expect(nodes("pageMargins")).toMatchObject([{ left: "1", top: "0.75" }]);
    expect(nodes("pageSetup")).toMatchObject([{ paperSize: "8", orientation: "portrait" }]);
    expect(findNode(sheet(), "oddHeader")?.text).toBe("&L&CMine & yours&R");
  });

  it("keeps validation, conditional formats, names, tables, protection and hidden sheets", () => {
    expect(nodes("dataValidation")).toMatchObject([
      { type: "whole", operator: "between", sqref: "B2:B3", errorStyle: "warning", errorTitle: "No", error: "1 to 99" },
    ]);
    expect(allNodes(sheet(), "formula1").map(({ text }) => text)).toEqual(["1"]);
    expect(nodes("cfRule").map(({ type, text }) => [type, text])).toEqual([
      ["containsText", "in"], // the last one made comes first
      ["expression", undefined],
    ]);
    const names = allNodes(part("xl/workbook.xml"), "definedName");
    expect(names.map(({ attributes, text }) => [attributes["name"], text])).toEqual([
      ["amounts", "'My figures'!$B$2:$B$3"],
      ["rate", "0.25"],
    ]);
    const [, apart] = allNodes(part("xl/workbook.xml"), "sheet").map(({ attributes }) => attributes);
    expect(apart).toMatchObject({ name: "Kept 'apart' here", state: "veryHidden" });
    expect(allNodes(part("xl/tables/table1.xml"), "tableColumn").map(({ attributes }) => attributes["name"])).toEqual([
      "Name",
      "Name2",
    ]);
    expect(findNode(book.sheets[1]?.xml as XmlNode, "sheetProtection")?.attributes).toEqual({
      sheet: "1",
      objects: "1",
      scenarios: "1",
      formatCells: "0",
    });
  });

  it("keeps a chart of two kinds on two axes", () => {
    const plot = findNode(part("xl/charts/chart1.xml"), "c:plotArea") as XmlNode;
    expect(plot.children.map(({ name }) => name)).toEqual([
      "c:layout",
      "c:barChart",
      "c:lineChart",
      "c:catAx",
      "c:valAx",
      "c:catAx",
      "c:valAx",
    ]);
    expect(allNodes(plot, "c:val").map((values) => findNode(values, "c:f")?.text)).toEqual([
      "'My figures'!$B$2:$B$3",
      "'My figures'!$C$2:$C$3",
    ]);
  });

  it("keeps what add-ins keep: XML parts, settings and properties", () => {
    const texts = unzipSync(bytes);
    expect(strFromU8(texts["customXml/item1.xml"] ?? new Uint8Array())).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<kept xmlns="urn:kept">1 &lt; 2</kept>',
    );
    expect(part("customXml/itemProps1.xml").attributes["ds:itemID"]).toMatch(/^\{[0-9A-F-]{36}\}$/);
    const extension = part("xl/webextensions/webextension1.xml");
    expect(findNode(extension, "we:reference")?.attributes).toMatchObject(addIn);
    const [setting] = allNodes(extension, "we:property").map(({ attributes }) => attributes);
    expect([setting?.["name"], JSON.parse(setting?.["value"] ?? "")]).toEqual([
      "choice",
      { company: "AMZN", text: 'a "quoted" <b>' },
    ]);
    expect(findNode(part("docProps/core.xml"), "dc:title")?.text).toBe("By hand");
    expect(findNode(part("docProps/custom.xml"), "property")?.attributes["name"]).toBe("Round");
  });

  it("is the same file when it is saved again", async () => {
    expect(await savedFile(host)).toEqual(bytes);
  });
});

describe("what getFileAsync refuses", () => {
  it("another kind of file, a third copy, a host that writes no files: each with Office's sentence", async () => {
    const host = await startNodeHost({ writeContent });
    const open = (kind: string) =>
      answered<Office.File>((answer) =>
        host.Office.context.document.getFileAsync(kind as unknown as Office.FileType, answer),
      );
    await expect(open("pdf")).rejects.toMatchObject({ code: 1009 });
    const [first] = [await open("compressed"), await open("compressed")];
    await expect(open("compressed")).rejects.toMatchObject({ code: 11000 });
    await answered<unknown>((answer) => first.closeAsync(answer));
    expect((await open("compressed")).sliceCount).toBe(1);
    host.dispose();
    const plain = await startNodeHost();
    await expect(
      answered((answer) =>
        plain.Office.context.document.getFileAsync("compressed" as unknown as Office.FileType, answer),
      ),
    ).rejects.toMatchObject({ code: 5000 });
    plain.dispose();
  });
});
