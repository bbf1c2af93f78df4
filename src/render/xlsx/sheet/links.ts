import type { SheetContent } from "../../../workbook/sheet-content";
import { columnLetters } from "../address";
import type { Relationship } from "../package/part";
import { element } from "../xml/element";

/** The links of a sheet: those that lead outside are relationships, numbered after `before` others. */
export function linksOf({ cells }: SheetContent, before: number): { xml: string; relationships: Relationship[] } {
  const relationships: Relationship[] = [];
  let xml = "";
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      if (cell?.link === undefined) continue;
      const { link, value } = cell;
      const said = { ref: `${columnLetters(column)}${row + 1}`, tooltip: link.tip };
      if ("place" in link) {
        const display = typeof value === "string" ? value : undefined;
        xml += element("hyperlink", { ...said, location: link.place, display });
      } else {
        const id = `rId${before + relationships.length + 1}`;
        const url = link.url.trim().replaceAll(" ", "%20");
        relationships.push({ id, kind: "hyperlink", target: { url } });
        xml += element("hyperlink", { ...said, "r:id": id });
      }
    }
  return { xml: xml === "" ? "" : element("hyperlinks", {}, xml), relationships };
}
