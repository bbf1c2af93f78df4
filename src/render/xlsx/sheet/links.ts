import type { SheetPlan } from "../../../plan/workbook-plan";
import { columnLetters } from "../address";
import type { Relationship } from "../package/part";
import { element } from "../xml/element";

/** The links of a sheet: those that lead outside are relationships, numbered after `before` others. */
export function linksOf({ cells }: SheetPlan, before: number): { xml: string; relationships: Relationship[] } {
  const relationships: Relationship[] = [];
  let xml = "";
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      if (cell?.link === undefined) continue;
      const ref = `${columnLetters(column)}${row + 1}`;
      if ("sheet" in cell.link) {
        const { sheet } = cell.link;
        xml += element("hyperlink", { ref, location: `'${sheet.replaceAll("'", "''")}'!A1`, display: sheet });
      } else {
        const id = `rId${before + relationships.length + 1}`;
        const url = cell.link.url.trim().replaceAll(" ", "%20");
        relationships.push({ id, kind: "hyperlink", target: { url } });
        xml += element("hyperlink", { ref, "r:id": id });
      }
    }
  return { xml: xml === "" ? "" : element("hyperlinks", {}, xml), relationships };
}
