import { element } from "../xml/element";
import type { Part } from "./part";

/** What kind of content each part has. */
export const contentTypesXml = (parts: readonly Part[]): string =>
  element(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.map(({ path, contentType }) => element("Override", { PartName: `/${path}`, ContentType: contentType })),
  );
