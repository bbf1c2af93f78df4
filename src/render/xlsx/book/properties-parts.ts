import type { PropertiesContent } from "../../../workbook/workbook-content";
import type { Part } from "../package/part";
import { element } from "../xml/element";
import { escapeText } from "../xml/escape";

const said = (name: string, text: string | undefined): string =>
  text === undefined ? "" : element(name, {}, escapeText(text));

/** What a file says of itself: title, maker, and from which data it was made. Without a date, so that the same content gives the same file. */
export const corePart = ({ title, subject, author, keywords, description }: PropertiesContent): Part => ({
  path: "docProps/core.xml",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  xml: element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    said("dc:title", title),
    said("dc:subject", subject),
    said("dc:creator", author),
    said("cp:keywords", keywords),
    said("dc:description", description),
  ),
});

export const applicationPart: Part = {
  path: "docProps/app.xml",
  contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  xml: element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, "Segbook"),
  ),
};

type CustomValue = NonNullable<PropertiesContent["custom"]>[string];

function typedXml(value: CustomValue): string {
  if (typeof value === "number") return element("vt:r8", {}, String(value));
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  return element("vt:lpwstr", {}, escapeText(value));
}

/** Properties of the user's or an add-in's own naming; none where there are none. */
export function customPropertiesPart({ custom = {} }: PropertiesContent): Part[] {
  const entries = Object.entries(custom);
  if (entries.length === 0) return [];
  const office = "http://schemas.openxmlformats.org/officeDocument/2006";
  const xml = element(
    "Properties",
    { xmlns: `${office}/custom-properties`, "xmlns:vt": `${office}/docPropsVTypes` },
    ...entries.map(([name, value], at) =>
      // The format id is the same for all of them; their numbers begin at 2.
      element("property", { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: at + 2, name }, typedXml(value)),
    ),
  );
  const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
  return [{ path: "docProps/custom.xml", contentType, xml }];
}
