import { type Part, spreadsheetType } from "../package/part";
import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import type { CellFormats } from "./cell-formats";

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : element(name, { count: items.length }, ...items);

const normal = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** All looks that the sheets have asked for: written last. */
export const stylesPart = (formats: CellFormats): Part => ({
  path: "xl/styles.xml",
  contentType: spreadsheetType("styles"),
  xml: element(
    "styleSheet",
    { xmlns: namespaces.main },
    list(
      "numFmts",
      formats.codes.map(([numFmtId, formatCode]) => element("numFmt", { numFmtId, formatCode })),
    ),
    list("fonts", formats.fonts.all),
    list("fills", formats.fills.all),
    list("borders", formats.borders.all),
    list("cellStyleXfs", [element("xf", normal)]),
    list("cellXfs", formats.formats.all),
    list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    list("dxfs", formats.conditional.all),
  ),
});
