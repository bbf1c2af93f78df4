import type { ChartPlan } from "../../../plan/workbook-plan";
import { type Cell, cellAt } from "../address";
import { numbered, type Part } from "../package/part";
import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";

const corner = (name: string, { row, column }: Cell): string =>
  element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, "0"),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, "0"),
  );

function frameXml({ name, title }: ChartPlan, number: number, relationship: string): string {
  const nowhere = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  const chart = element("c:chart", { "xmlns:c": namespaces.chart, "r:id": relationship });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: number + 1, name, descr: `Chart: ${title}` }),
      element("xdr:cNvGraphicFramePr"),
    ),
    element("xdr:xfrm", {}, nowhere),
    element("a:graphic", {}, element("a:graphicData", { uri: namespaces.chart }, chart)),
  );
}

/** The charts of a sheet, each over the cells the plan keeps for it. */
export function drawingPart(charts: readonly ChartPlan[], parts: readonly Part[], number: number): Part {
  const relationships = numbered(parts.map((target) => ({ kind: "chart", target })));
  const anchors = charts.map((chart, at) => {
    const to = cellAt(chart.to);
    return element(
      "xdr:twoCellAnchor",
      { editAs: "oneCell" },
      corner("xdr:from", cellAt(chart.from)),
      corner("xdr:to", { row: to.row + 1, column: to.column + 1 }),
      frameXml(chart, at + 1, relationships[at]?.id ?? ""),
      element("xdr:clientData"),
    );
  });
  return {
    path: `xl/drawings/drawing${number}.xml`,
    contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
    relationships,
    xml: element(
      "xdr:wsDr",
      {
        "xmlns:xdr": namespaces.sheetDrawing,
        "xmlns:a": namespaces.drawing,
        "xmlns:r": namespaces.relationships,
      },
      ...anchors,
    ),
  };
}
