import type { CellValue } from "../../../../src/plan/workbook-plan";
import { targetsOf, unzipped } from "./unzipped";
import { allNodes, findNode, type XmlNode } from "./xml-tree";

/** A cell as its file holds it; counted from 0. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly formula?: string;
  /** The range its array formula fills. */
  readonly array?: string;
  /** It is marked as a dynamic array. */
  readonly dynamic: boolean;
  readonly value?: CellValue;
  /** Its place among the cell formats. */
  readonly look: number;
}

export interface ReadSheet {
  readonly name: string;
  readonly path: string;
  readonly xml: XmlNode;
  readonly cells: readonly ReadCell[];
}

export interface ReadWorkbook {
  readonly parts: ReadonlyMap<string, XmlNode>;
  readonly sheets: readonly ReadSheet[];
}

/** `_x0001_` stands for a character that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Place of `B3`, counted from 0. */
export function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === "") throw new Error(`"${address}" is no address`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

function valueOf(type: string | undefined, text: string | undefined, texts: readonly string[]): CellValue | undefined {
  if (text === undefined) return undefined;
  switch (type) {
    case "s":
      return texts[Number(text)];
    case "str":
      return unescaped(text);
    case "b":
      return text === "1";
    case "e":
      return { error: text } as CellValue;
    default:
      return Number(text);
  }
}

function readCell({ attributes, children }: XmlNode, texts: readonly string[]): ReadCell {
  const { r: address = "", t: type, s: look = "0", cm } = attributes;
  const [formula, value] = ["f", "v"].map((name) => children.find((child) => child.name === name));
  const found = valueOf(type, value?.text, texts);
  return {
    ...placeOf(address),
    address,
    ...(formula ? { formula: `=${unescaped(formula.text)}` } : {}),
    ...(formula?.attributes["t"] === "array" ? { array: formula.attributes["ref"] ?? "" } : {}),
    dynamic: cm === "1",
    ...(found === undefined ? {} : { value: found }),
    look: Number(look),
  };
}

/** Reads a file as a spreadsheet program would, without anything of the code that wrote it. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const parts = unzipped(bytes);
  const part = (path: string): XmlNode => {
    const found = parts.get(path);
    if (!found) throw new Error(`The file has no part ${path}.`);
    return found;
  };
  const texts = allNodes(part("xl/sharedStrings.xml"), "t").map(({ text }) => unescaped(text));
  const targets = targetsOf(parts, "xl/workbook.xml");
  const sheets = allNodes(part("xl/workbook.xml"), "sheet").map(({ attributes }): ReadSheet => {
    const path = targets.get(attributes["r:id"] ?? "") ?? "";
    const xml = part(path);
    const rows = findNode(xml, "sheetData")?.children ?? [];
    const cells = rows.flatMap(({ children }) => children.map((cell) => readCell(cell, texts)));
    return { name: attributes["name"] ?? "", path, xml, cells };
  });
  return { parts, sheets };
}
