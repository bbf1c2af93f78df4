import type { SheetContent } from "../../../workbook/sheet-content";
import { element } from "../xml/element";

/** Cells that stand as one. */
export const mergesXml = ({ merges = [] }: SheetContent): string =>
  merges.length === 0
    ? ""
    : element("mergeCells", { count: merges.length }, ...merges.map((ref) => element("mergeCell", { ref })));
