import { type Part, spreadsheetType } from "../package/part";
import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";

const flags = [
  "copy",
  "pasteAll",
  "pasteValues",
  "merge",
  "splitFirst",
  "rowColShift",
  "clearFormats",
  "clearComments",
  "assign",
  "coerce",
  "cellMeta",
];

/** What `cm="1"` of a cell means: its array formula is a dynamic one (MS-XLSX 2.2.4.2, dynamicArrayProperties). */
export const metadataPart: Part = {
  path: "xl/metadata.xml",
  contentType: spreadsheetType("sheetMetadata"),
  xml: element(
    "metadata",
    { xmlns: namespaces.main, "xmlns:xda": namespaces.dynamicArray },
    element(
      "metadataTypes",
      { count: 1 },
      element("metadataType", {
        name: "XLDAPR",
        minSupportedVersion: 120000,
        ...Object.fromEntries(flags.map((flag) => [flag, true])),
      }),
    ),
    element(
      "futureMetadata",
      { name: "XLDAPR", count: 1 },
      element(
        "bk",
        {},
        element(
          "extLst",
          {},
          element(
            "ext",
            { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
            element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
          ),
        ),
      ),
    ),
    element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
  ),
};
