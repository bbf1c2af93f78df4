import { describe, expect, it } from "vitest";
import type { CellPlan } from "../../../src/plan/workbook-plan";
import { writeXlsx } from "../../../src/render/xlsx/write-xlsx";
import { planOf } from "../../plan/plan-of";
import { planWith } from "./plan-with";
import { unzipped } from "./read/unzipped";
import { allNodes, findNode, type XmlNode } from "./read/xml-tree";

const part = (bytes: Uint8Array, path: string): XmlNode => {
  const found = unzipped(bytes).get(path);
  if (!found) throw new Error(`no part ${path}`);
  return found;
};
const cellsOf = (bytes: Uint8Array, sheet = 1) => allNodes(part(bytes, `xl/worksheets/sheet${sheet}.xml`), "c");

/** Excel's own reading of a text in a file: `_x0001_` is a control character. */
const read = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A cell with a formula as it stands in the file: type, formula and value. */
function formulaCell(cell: Partial<CellPlan>) {
  const [found] = cellsOf(writeXlsx(planWith([[cell]])));
  const [formula, value] = [found && findNode(found, "f"), found && findNode(found, "v")];
  return [found?.attributes["t"], formula?.text, value?.text];
}

describe("text in a cell", () => {
  it.each(["=1+1", "+1", "-x", "@SUM(A1)", "\tx", "\u0001=1", '=HYPERLINK("http://x")'])(
    "%j stays text, also where the cell is edited",
    (value) => {
      const bytes = writeXlsx(planWith([[{ value }]]));
      const [cell] = cellsOf(bytes);
      expect(cell?.attributes["t"]).toBe("s");
      const formats = allNodes(findNode(part(bytes, "xl/styles.xml"), "cellXfs") as XmlNode, "xf");
      expect(formats[Number(cell?.attributes["s"])]?.attributes["quotePrefix"]).toBe("1");
      expect(read(allNodes(part(bytes, "xl/sharedStrings.xml"), "t")[0]?.text ?? "")).toBe(value);
    },
  );

  it.each([
    'a < b & c > "d"',
    " at both ends ",
    "two\nlines\r\nand a tab\t.",
    "_x0041_ is no A",
    "\u0000\u000B\u001F",
    "\uD83D\uDE00",
  ])("%j comes back as it was", (value) => {
    const [text] = allNodes(part(writeXlsx(planWith([[{ value }]])), "xl/sharedStrings.xml"), "t");
    expect(read(text?.text ?? "")).toBe(value);
  });

  it("that no file can hold is replaced, not written", () => {
    const [text] = allNodes(
      part(writeXlsx(planWith([[{ value: "a\uD800b\uFFFEc\uDC00" }]])), "xl/sharedStrings.xml"),
      "t",
    );
    expect(text?.text).toBe("a\uFFFDb\uFFFDc\uFFFD");
  });

  it("of the same words is kept once", () => {
    const bytes = writeXlsx(planWith([[{ value: "one" }, { value: "two" }, { value: "one" }]]));
    expect(cellsOf(bytes).map((cell) => findNode(cell, "v")?.text)).toEqual(["0", "1", "0"]);
  });
});

describe("a formula", () => {
  it.each([
    [{ computed: 0.1 + 0.2 }, [undefined, 'A2&"<"', "0.30000000000000004"]],
    [{ computed: -1e-9 }, [undefined, 'A2&"<"', "-1e-9"]],
    [{ computed: "n/d" }, ["str", 'A2&"<"', "n/d"]],
    [{ computed: "" }, ["str", 'A2&"<"', ""]],
    [{ computed: true }, ["b", 'A2&"<"', "1"]],
    [{ computed: { error: "#N/A" as const } }, ["e", 'A2&"<"', "#N/A"]],
    [{}, [undefined, 'A2&"<"', undefined]],
  ] satisfies [Partial<CellPlan>, unknown[]][])("keeps what it comes to: %j", (cell, expected) => {
    expect(formulaCell({ formula: '=A2&"<"', ...cell })).toEqual(expected);
  });

  it("that calls the add-in is a dynamic array under the name that Excel saves, its texts untouched", () => {
    const [cell] = cellsOf(writeXlsx(planWith([[{ formula: "=SEG.GET(\"SEG.GET(\",'SEG.X('!A1)", computed: 1 }]])));
    expect(cell?.attributes).toMatchObject({ cm: "1" });
    const formula = cell && findNode(cell, "f");
    expect(formula?.attributes).toEqual({ t: "array", ref: "A1" });
    expect(formula?.text).toBe("_xldudf_SEG_GET(\"SEG.GET(\",'SEG.X('!A1)");
  });
});

describe("a live workbook", () => {
  const plan = planOf("segment-revenue", { mode: "live" });
  const bytes = writeXlsx(plan);
  const cells = cellsOf(bytes, 2);

  it("holds its data blocks as array formulas, each over all its rows and periods", () => {
    const planned = plan.sheets[1]?.cells.flat().filter((cell) => cell?.array) ?? [];
    const arrays = cells.flatMap((cell) => {
      const formula = findNode(cell, "f");
      return formula?.attributes["t"] === "array" && cell.attributes["cm"] === "1" ? [formula] : [];
    });
    expect(planned.length).toBeGreaterThan(3);
    expect(arrays.map(({ text }) => `=${text.replace("_xldudf_SEG_", "SEG.")}`)).toEqual(
      planned.map((cell) => cell?.formula),
    );
    const size = (ref = "") => {
      const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(ref) ?? [];
      return {
        rows: Number(bottom) - Number(top) + 1,
        columns: (right ?? "").charCodeAt(0) - (left ?? "").charCodeAt(0) + 1,
      };
    };
    expect(arrays.map(({ attributes }) => size(attributes["ref"]))).toEqual(planned.map((cell) => cell?.array));
  });

  it("explains cm and keeps its values when it is opened without the add-in", () => {
    expect(part(bytes, "xl/metadata.xml").children.map(({ name }) => name)).toContain("cellMetadata");
    const calculation = (of: Uint8Array) =>
      findNode(part(of, "xl/workbook.xml"), "calcPr")?.attributes["fullCalcOnLoad"];
    expect(calculation(bytes)).toBeUndefined();
    expect(calculation(writeXlsx(planOf("segment-revenue")))).toBe("1");
  });
});

describe("a row of wrapped text", () => {
  const bytes = writeXlsx(
    planWith(
      [[{ value: "one line" }], [{ value: "more lines", style: "prose" }]],
      {
        heights: { 1: 31.5 },
        print: {
          orientation: "portrait",
          areas: ["A1"],
          across: 1,
          onePage: true,
          footer: { left: "", center: "", right: "" },
        },
      },
      { prose: { wrap: true, vertical: "top" } },
    ),
  );
  const sheet = part(bytes, "xl/worksheets/sheet1.xml");

  it("is as high as the plan says, the others as high as Excel makes them", () => {
    expect(allNodes(sheet, "row").map(({ attributes }) => [attributes["ht"], attributes["customHeight"]])).toEqual([
      [undefined, undefined],
      ["31.5", "1"],
    ]);
  });

  it("begins at the top of its cell, on the one page of its sheet", () => {
    const formats = allNodes(part(bytes, "xl/styles.xml"), "alignment");
    expect(formats.map(({ attributes }) => attributes)).toContainEqual({ vertical: "top", wrapText: "1" });
    expect(findNode(sheet, "pageSetup")?.attributes["fitToHeight"]).toBe("1");
  });
});

it("text that looks like a number is not marked as a mistake", () => {
  const bytes = writeXlsx(planWith([[{ value: "1,234" }, { value: 5 }, { value: "FY2022" }, { value: "12.5%" }]]));
  const ignored = findNode(part(bytes, "xl/worksheets/sheet1.xml"), "ignoredError");
  expect(ignored?.attributes).toEqual({ sqref: "A1 D1", numberStoredAsText: "1" });
});
