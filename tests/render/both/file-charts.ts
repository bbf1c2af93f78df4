import type { ReadSheet, ReadWorkbook } from "../xlsx/read/read-workbook";
import { targetsOf } from "../xlsx/read/unzipped";
import { allNodes, findNode, type XmlNode } from "../xlsx/read/xml-tree";
import type { ShownChart, ShownSeries } from "./shown";

const val = (node: XmlNode | undefined, name: string): string | undefined =>
  node && findNode(node, name)?.attributes["val"];
const own = (node: XmlNode, name: string): XmlNode | undefined => node.children.find((child) => child.name === name);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Excel's name of what is drawn. */
function typeOf(plot: XmlNode): string {
  if (own(plot, "c:lineChart")) return "Line";
  if (own(plot, "c:doughnutChart")) return "Doughnut";
  const direction = val(plot, "c:barDir") === "bar" ? "Bar" : "Column";
  const stacking: Readonly<Record<string, string>> = {
    stacked: "Stacked",
    percentStacked: "Stacked100",
    clustered: "Clustered",
  };
  return direction + (stacking[val(plot, "c:grouping") ?? ""] ?? "");
}

/** The colour of a series' fill, or of its line; None where it has neither. */
function colorOf(properties: XmlNode | undefined): string {
  if (!properties) return "";
  if (own(properties, "a:noFill")) return "None";
  const rgb = val(own(properties, "a:solidFill") ?? own(properties, "a:ln"), "a:srgbClr");
  return rgb === undefined ? "" : `#${rgb}`;
}

function seriesOf(series: XmlNode, gap: number, hidden: ReadonlySet<string>): ShownSeries {
  const reference = (name: string) =>
    (own(series, name)?.children[0]?.children[0]?.text ?? "").replace(/\$/g, "").replace(/^'(\w+)'!/, "$1!");
  return {
    name: own(series, "c:tx")?.children[0]?.text ?? "",
    values: reference("c:val"),
    categories: reference("c:cat"),
    color: colorOf(own(series, "c:spPr")),
    colors: series.children.filter(({ name }) => name === "c:dPt").map((point) => colorOf(own(point, "c:spPr"))),
    gap,
    marker: capital(val(own(series, "c:marker"), "c:symbol") ?? "automatic"),
    listed: !hidden.has(val(series, "c:idx") ?? ""),
    labels: own(series, "c:dLbls") !== undefined,
  };
}

function chartOf(chart: XmlNode, name: string): ShownChart {
  const plot = findNode(chart, "c:plotArea");
  if (!plot) throw new Error("no plot area");
  const hidden = new Set(allNodes(chart, "c:legendEntry").map((entry) => val(entry, "c:idx") ?? ""));
  const title = findNode(chart, "c:title");
  const axis = findNode(plot, "c:valAx");
  return {
    name,
    title: title
      ? allNodes(title, "a:t")
          .map(({ text }) => text)
          .join("")
      : "",
    type: typeOf(plot),
    valueFormat: axis ? (own(axis, "c:numFmt")?.attributes["formatCode"] ?? "") : "",
    maximum: axis && val(axis, "c:max") !== undefined ? Number(val(axis, "c:max")) : undefined,
    minimum: axis && val(axis, "c:min") !== undefined ? Number(val(axis, "c:min")) : undefined,
    series: allNodes(plot, "c:ser").map((series) => seriesOf(series, Number(val(plot, "c:gapWidth") ?? 150), hidden)),
  };
}

/** The drawing of a sheet: its path and what it holds. */
export function drawingOf(
  { parts }: ReadWorkbook,
  { path, xml }: ReadSheet,
): { path: string; xml: XmlNode } | undefined {
  const id = findNode(xml, "drawing")?.attributes["r:id"];
  const target = id === undefined ? undefined : targetsOf(parts, path).get(id);
  const drawing = target === undefined ? undefined : parts.get(target);
  return target !== undefined && drawing ? { path: target, xml: drawing } : undefined;
}

/** The charts of a sheet in a file, in the words of Excel's object model. */
export function fileCharts(book: ReadWorkbook, sheet: ReadSheet): ShownChart[] {
  const drawing = drawingOf(book, sheet);
  if (!drawing) return [];
  const targets = targetsOf(book.parts, drawing.path);
  return allNodes(drawing.xml, "xdr:graphicFrame").map((frame) => {
    const chart = book.parts.get(targets.get(findNode(frame, "c:chart")?.attributes["r:id"] ?? "") ?? "");
    if (!chart) throw new Error("no chart");
    return chartOf(chart, findNode(frame, "xdr:cNvPr")?.attributes["name"] ?? "");
  });
}
