import type { XmlContent } from "../../../workbook/workbook-content";
import { numbered, type Part } from "../package/part";
import { element } from "../xml/element";

const space = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const declaration = /^\s*<\?xml[^>]*\?>\s*/u;

/** XML that an add-in keeps in the file, as it is, and beside it the id it is known by; `number` counts from 1. */
export function xmlParts({ id, xml }: XmlContent, number: number): readonly [item: Part, properties: Part] {
  const properties: Part = {
    path: `customXml/itemProps${number}.xml`,
    contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    xml: element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": space }, element("ds:schemaRefs")),
  };
  const item: Part = {
    path: `customXml/item${number}.xml`,
    contentType: "application/xml",
    xml: xml.replace(declaration, ""),
    relationships: numbered([{ kind: "customXmlProps", target: properties }]),
  };
  return [item, properties];
}
