import type { WorkbookPlan } from "../../../plan/workbook-plan";
import type { Part } from "../package/part";
import { element } from "../xml/element";
import { escapeText } from "../xml/escape";

/** What a file says of itself: title, maker, and from which data it was made. Without a date, so that the same plan gives the same file. */
export const corePart = ({ title, description }: Pick<WorkbookPlan, "title" | "description">): Part => ({
  path: "docProps/core.xml",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  xml: element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    element("dc:title", {}, escapeText(title)),
    element("dc:creator", {}, "Segbook"),
    element("dc:description", {}, escapeText(description)),
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
