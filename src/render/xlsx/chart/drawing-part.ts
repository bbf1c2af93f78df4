import type { Anchor, ChartContent } from "../../../workbook/chart-content";
import { numbered, type Part } from "../package/part";
import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";

/** A pixel of 1/96 inch in the units of drawings. */
const pixel = 9_525;
const offset = (pixels = 0): string => String(Math.round(pixels * pixel));

const corner = (name: string, { row, column, x, y }: Anchor): string =>
  element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, offset(x)),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, offset(y)),
  );

function frameXml({ name, title }: ChartContent, number: number, relationship: string): string {
  const nowhere = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  const chart = element("c:chart", { "xmlns:c": namespaces.chart, "r:id": relationship });
  return element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: number + 1, name, descr: `Chart: ${title?.text ?? name}` }),
      element("xdr:cNvGraphicFramePr"),
    ),
    element("xdr:xfrm", {}, nowhere),
    element("a:graphic", {}, element("a:graphicData", { uri: namespaces.chart }, chart)),
  );
}

/** The charts of a sheet, each over its cells. */
export function drawingPart(charts: readonly ChartContent[], parts: readonly Part[], number: number): Part {
  const relationships = numbered(parts.map((target) => ({ kind: "chart", target })));
  const anchors = charts.map((chart, at) =>
    element(
      "xdr:twoCellAnchor",
      { editAs: "oneCell" },
      corner("xdr:from", chart.from),
      corner("xdr:to", chart.to),
      frameXml(chart, at + 1, relationships[at]?.id ?? ""),
      element("xdr:clientData"),
    ),
  );
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
