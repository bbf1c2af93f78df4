import type { AddInContent } from "../../../workbook/workbook-content";
import { numbered, type Part } from "../package/part";
import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";

const extensions = "http://schemas.microsoft.com/office/webextensions";

/** An add-in and the settings it keeps in the file (MS-OWEXML 2.2.5). Its pane is not opened by the file: the ribbon does that. */
function extensionPart({ id, version, settings }: AddInContent, number: number): Part {
  return {
    path: `xl/webextensions/webextension${number}.xml`,
    contentType: "application/vnd.ms-office.webextension+xml",
    xml: element(
      "we:webextension",
      { "xmlns:we": `${extensions}/webextension/2010/11`, id: `{${id.toUpperCase()}}` },
      element("we:reference", { id, version, store: "developer", storeType: "Registry" }),
      element("we:alternateReferences"),
      element(
        "we:properties",
        {},
        ...Object.entries(settings).map(([name, value]) => element("we:property", { name, value })),
      ),
      element("we:bindings"),
      element("we:snapshot", { "xmlns:r": namespaces.relationships }),
    ),
  };
}

/** The add-ins of a workbook, the list of their panes first; none where there are none. */
export function addInParts(addIns: readonly AddInContent[]): Part[] {
  const parts = addIns.map((addIn, at) => extensionPart(addIn, at + 1));
  if (parts.length === 0) return [];
  const relationships = numbered(parts.map((target) => ({ kind: "webextension", target })));
  const panes: Part = {
    path: "xl/webextensions/taskpanes.xml",
    contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
    relationships,
    xml: element(
      "wetp:taskpanes",
      { "xmlns:wetp": `${extensions}/taskpanes/2010/11`, "xmlns:r": namespaces.relationships },
      ...relationships.map(({ id }, at) =>
        element(
          "wetp:taskpane",
          { dockstate: "right", visibility: false, width: 350, row: at + 1 },
          element("wetp:webextensionref", { "r:id": id }),
        ),
      ),
    ),
  };
  return [panes, ...parts];
}
