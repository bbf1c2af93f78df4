import type { WorkbookContent } from "../../workbook/workbook-content";
import { zipPackage } from "./package/zip-package";
import { workbookParts } from "./workbook-parts";

/** What a workbook holds as the bytes of an .xlsx file: the same content gives the same bytes. */
export function writeContent(content: WorkbookContent): Uint8Array {
  const { parts, relationships } = workbookParts(content);
  return zipPackage(parts, relationships);
}
