import type { SeriesContent } from "../../../workbook/chart-content";
import { element, valued } from "../xml/element";
import { escapeText } from "../xml/escape";
import { labelsXml, numbersXml, type Sheets } from "./cached-range";
import { filled, lettering, stroked } from "./ink";

/** What is written at each mark. */
const labelsOf = ({ labels }: SeriesContent): string =>
  labels === undefined
    ? ""
    : element(
        "c:dLbls",
        {},
        labels.format === undefined ? "" : element("c:numFmt", { formatCode: labels.format, sourceLinked: false }),
        element("c:spPr", {}, element("a:noFill")),
        lettering(labels.size, labels.color),
        labels.position === undefined ? "" : valued("c:dLblPos", labels.position),
        valued("c:showLegendKey", false),
        valued("c:showVal", labels.value),
        valued("c:showCatName", false),
        valued("c:showSerName", false),
        valued("c:showPercent", labels.percent === true),
        valued("c:showBubbleSize", false),
      );

/** The colours of single values. */
const partsOf = ({ points = {} }: SeriesContent, invert: string): string =>
  Object.entries(points)
    .map(([idx, color]) =>
      element("c:dPt", {}, valued("c:idx", Number(idx)), invert, valued("c:bubble3D", false), filled(color)),
    )
    .join("");

const markOf = ({ marker }: SeriesContent): string =>
  marker === undefined
    ? ""
    : element(
        "c:marker",
        {},
        valued("c:symbol", marker.symbol),
        marker.symbol === "none" ? "" : valued("c:size", marker.size),
        marker.color === undefined || marker.symbol === "none" ? "" : filled(marker.color),
      );

const lineOf = ({ color, weight }: SeriesContent): string =>
  weight === 0 ? stroked("none") : color === undefined && weight === undefined ? "" : stroked(color, weight);

/** How the series of a kind is drawn; the order of the elements is the schema's. */
function looksOf(series: SeriesContent): { before: string; after: string } {
  const { kind, color, smooth = false } = series;
  const labels = labelsOf(series);
  if (kind === "line" || kind === "scatter")
    return { before: lineOf(series) + markOf(series) + labels, after: valued("c:smooth", smooth) };
  const fill = color === undefined ? "" : filled(color);
  if (kind === "column" || kind === "bar") {
    const invert = valued("c:invertIfNegative", false);
    return { before: fill + invert + partsOf(series, invert) + labels, after: "" };
  }
  return { before: fill + partsOf(series, "") + labels, after: "" };
}

/** One series: its name, look, labels and cells; `at` is its place in the chart. */
export function seriesXml(series: SeriesContent, at: number, sheets: Sheets): string {
  const { before, after } = looksOf(series);
  const { name, categories, values, kind } = series;
  const scatter = kind === "scatter";
  const labels = (of: NonNullable<typeof categories>) => (scatter ? numbersXml(sheets, of) : labelsXml(sheets, of));
  return element(
    "c:ser",
    {},
    valued("c:idx", at),
    valued("c:order", at),
    element("c:tx", {}, typeof name === "string" ? element("c:v", {}, escapeText(name)) : labelsXml(sheets, name)),
    before,
    categories === undefined ? "" : element(scatter ? "c:xVal" : "c:cat", {}, labels(categories)),
    element(scatter ? "c:yVal" : "c:val", {}, numbersXml(sheets, values)),
    after,
  );
}
