import type { ReadWorkbook } from "../xlsx/read/read-workbook";
import { allNodes, findNode, type XmlNode } from "../xlsx/read/xml-tree";
import type { ShownCell } from "./shown";

export type Look = Omit<ShownCell, "content" | "link" | "rule">;

const builtIn: Readonly<Record<string, string>> = { "0": "General", "9": "0%", "49": "@" };

/** `#1F3864` of `FF1F3864`. */
export const colorIn = (node: XmlNode | undefined, name: string, otherwise: string): string => {
  const rgb = node && findNode(node, name)?.attributes["rgb"];
  return rgb === undefined ? otherwise : `#${rgb.slice(2)}`;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function lineIn(border: XmlNode | undefined, side: string): string {
  const edge = border && findNode(border, side);
  const style = edge?.attributes["style"];
  if (style === undefined) return "None";
  return `${style === "thin" ? "Continuous" : capital(style)} ${colorIn(edge, "color", "")}`;
}

/** The cell formats of a file in the words of Excel's object model. */
export function fileLooks({ parts }: ReadWorkbook): Look[] {
  const styles = parts.get("xl/styles.xml");
  if (!styles) throw new Error("no styles");
  const list = (name: string) => findNode(styles, name)?.children ?? [];
  const codes = new Map(
    list("numFmts").map(({ attributes }) => [attributes["numFmtId"] ?? "", attributes["formatCode"] ?? ""]),
  );
  const [fonts, fills, borders] = ["fonts", "fills", "borders"].map(list);
  return list("cellXfs").map((xf): Look => {
    const at = (name: string) => Number(xf.attributes[name]);
    const [font, fill, border] = [fonts?.[at("fontId")], fills?.[at("fillId")], borders?.[at("borderId")]];
    const pattern = fill && findNode(fill, "patternFill")?.attributes["patternType"];
    const isHatched = pattern !== "none" && pattern !== "solid";
    const alignment = findNode(xf, "alignment")?.attributes ?? {};
    const format = xf.attributes["numFmtId"] ?? "";
    return {
      format: codes.get(format) ?? builtIn[format] ?? "unknown",
      bold: font !== undefined && allNodes(font, "b").length > 0,
      italic: font !== undefined && allNodes(font, "i").length > 0,
      size: Number(font && findNode(font, "sz")?.attributes["val"]),
      color: colorIn(font, "color", "#000000"),
      fill: pattern === "solid" ? colorIn(fill, "fgColor", "") : colorIn(fill, "bgColor", "#FFFFFF"),
      pattern: capital(pattern ?? "none"),
      patternColor: isHatched ? colorIn(fill, "fgColor", "") : "#000000",
      align: capital(alignment["horizontal"] ?? "general"),
      vertical: capital(alignment["vertical"] ?? "bottom"),
      indent: Number(alignment["indent"] ?? 0),
      wrap: alignment["wrapText"] === "1",
      top: lineIn(border, "top"),
      bottom: lineIn(border, "bottom"),
    };
  });
}
