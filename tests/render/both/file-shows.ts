import { placeOf, type ReadSheet, type ReadWorkbook } from "../xlsx/read/read-workbook";
import { targetsOf } from "../xlsx/read/unzipped";
import { allNodes, findNode, type XmlNode } from "../xlsx/read/xml-tree";
import { fileCharts } from "./file-charts";
import { colorIn, fileLooks, type Look } from "./file-looks";
import type { ShownCell, ShownSheet } from "./shown";

/** Every cell of `B3:D9 F1`. */
function* placesIn(areas: string): Iterable<string> {
  for (const area of areas.split(" ")) {
    const [from = "", to = from] = area.split(":");
    const [first, last] = [placeOf(from), placeOf(to)];
    for (let row = first.row; row <= last.row; row++)
      for (let column = first.column; column <= last.column; column++) yield `${row}:${column}`;
  }
}

function rulesOf({ xml }: ReadSheet): Map<string, string> {
  const rules = new Map<string, string>();
  for (const { attributes: a, children } of allNodes(xml, "dataValidation")) {
    const said = [a["prompt"] ?? "", a["errorTitle"], a["error"], a["allowBlank"]];
    const rule = [a["type"] ?? "any", children[0]?.text ?? "", a["operator"] ?? "", ...said].join("|");
    for (const place of placesIn(a["sqref"] ?? "")) rules.set(place, rule);
  }
  return rules;
}

function linksOf(book: ReadWorkbook, { xml, path }: ReadSheet): Map<string, string> {
  const targets = targetsOf(book.parts, path);
  return new Map(
    allNodes(xml, "hyperlink").map(({ attributes }) => {
      const { row, column } = placeOf(attributes["ref"] ?? "");
      return [`${row}:${column}`, attributes["location"] ?? targets.get(attributes["r:id"] ?? "") ?? ""];
    }),
  );
}

function cellsOf(book: ReadWorkbook, sheet: ReadSheet, looks: readonly Look[]): ShownCell[][] {
  const [rules, links] = [rulesOf(sheet), linksOf(book, sheet)];
  const [, last = "A1"] = (findNode(sheet.xml, "dimension")?.attributes["ref"] ?? "").split(":");
  const end = placeOf(last);
  const known = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return Array.from({ length: end.row + 1 }, (_, row) =>
    Array.from({ length: end.column + 1 }, (__, column): ShownCell => {
      const place = `${row}:${column}`;
      const cell = known.get(place);
      const look = looks[cell?.look ?? 0];
      if (!look) throw new Error(`${place} has no look`);
      const value = typeof cell?.value === "object" ? cell.value.error : cell?.value;
      return {
        ...look,
        content: cell?.formula ?? (typeof value === "boolean" ? String(value) : value) ?? "",
        link: links.get(place) ?? "",
        rule: rules.get(place) ?? "",
      };
    }),
  );
}

/** Points of a column: `width` counts characters of seven pixels, padding included (ECMA-376 18.3.1.13). */
const points = (width: number): number => Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7) * 0.75;

function widthsOf({ xml }: ReadSheet): number[] {
  return allNodes(xml, "col").flatMap(({ attributes: { min, max, width } }) =>
    Array.from({ length: Number(max) - Number(min) + 1 }, () => points(Number(width))),
  );
}

/** `B3:D9` of `'Model'!$B$3:$D$9`; a plain sheet name may stand without quotes. */
const relative = (text: string): string => text.replace(/(?:'(?:[^']|'')*'|[\w.]+)!/g, "").replace(/\$/g, "");

function printOf({ xml }: ReadSheet, names: ReadonlyMap<string, string>) {
  const [setup, footer] = [findNode(xml, "pageSetup")?.attributes ?? {}, findNode(xml, "oddFooter")?.text ?? ""];
  const [, left = "", center = "", right = ""] = /^&L(.*)&C(.*)&R(.*)$/.exec(footer) ?? [];
  return {
    orientation: setup["orientation"],
    zoom: { horizontalFitToPages: Number(setup["fitToWidth"]), verticalFitToPages: Number(setup["fitToHeight"]) },
    areas: names.get("_xlnm.Print_Area")?.split(",") ?? [],
    titles: names.get("_xlnm.Print_Titles")?.split(",") ?? [],
    footer: [left, center, right],
  };
}

function lightsOf(book: ReadWorkbook, { xml }: ReadSheet): string[] {
  const looks = findNode(book.parts.get("xl/styles.xml") as XmlNode, "dxfs")?.children ?? [];
  return allNodes(xml, "conditionalFormatting").flatMap(({ attributes, children }) =>
    children.map((rule) => {
      const look = looks[Number(rule.attributes["dxfId"])];
      const [font, fill] = [look && findNode(look, "font"), look && findNode(look, "fill")];
      const colors = `${colorIn(fill, "bgColor", "")} ${colorIn(font, "color", "")}`;
      return `=${rule.children[0]?.text ?? ""} ${rule.attributes["operator"] ?? ""} ${colors} ${attributes["sqref"] ?? ""}`;
    }),
  );
}

function frozenIn({ xml }: ReadSheet): string {
  const pane = findNode(xml, "pane")?.attributes;
  return pane ? `${pane["xSplit"] ?? 0} columns, ${pane["ySplit"] ?? 0} rows` : "";
}

/** The sheets of a file as a spreadsheet program shows them. */
export function fileShows(book: ReadWorkbook): ShownSheet[] {
  const looks = fileLooks(book);
  const workbook = book.parts.get("xl/workbook.xml") as XmlNode;
  return book.sheets.map((sheet, at): ShownSheet => {
    const names = new Map(
      allNodes(workbook, "definedName")
        .filter(({ attributes }) => attributes["localSheetId"] === String(at))
        .map(({ attributes, text }) => [attributes["name"] ?? "", relative(text)]),
    );
    return {
      name: sheet.name,
      tab: colorIn(sheet.xml, "tabColor", ""),
      gridlines: findNode(sheet.xml, "sheetView")?.attributes["showGridLines"] !== "0",
      cells: cellsOf(book, sheet, looks),
      widths: widthsOf(sheet),
      heights: Object.fromEntries(
        allNodes(sheet.xml, "row").flatMap(({ attributes: { r, ht } }) =>
          ht === undefined ? [] : [[Number(r) - 1, Number(ht)]],
        ),
      ),
      names: Object.fromEntries([...names].filter(([name]) => !name.startsWith("_xlnm.")).sort()),
      frozen: frozenIn(sheet),
      print: printOf(sheet, names),
      lights: lightsOf(book, sheet).sort(),
      charts: fileCharts(book, sheet),
    };
  });
}
