import type { ChartContent, LegendContent } from "../../../workbook/chart-content";
import type { Part } from "../package/part";
import { element, valued } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import type { Sheets } from "./cached-range";
import { lettering, paper, titleXml } from "./ink";
import { plotXml } from "./plot-xml";

const positions: Readonly<Record<LegendContent["position"], string>> = {
  bottom: "b",
  top: "t",
  left: "l",
  right: "r",
  corner: "tr",
};

/** The legend, with the series that have a place in it. */
function legendXml({ position, overlay = false, unlisted }: LegendContent): string {
  const hidden = unlisted.map((idx) => element("c:legendEntry", {}, valued("c:idx", idx), valued("c:delete", true)));
  return element(
    "c:legend",
    {},
    valued("c:legendPos", positions[position]),
    ...hidden,
    valued("c:overlay", overlay),
    lettering(9, "#595959"),
  );
}

/** #N/A is drawn as a gap, as Excel has it since 2019. */
const missingAsBlank = element(
  "c:extLst",
  {},
  element(
    "c:ext",
    { uri: "{56B9EC1D-385E-4148-901F-78D8002777C0}", "xmlns:c16r3": namespaces.missingAsBlank },
    element("c16r3:dataDisplayOptions16", {}, valued("c16r3:dispNaAsBlank", true)),
  ),
);

/** A chart of a sheet; `number` counts over the whole workbook, from 1. */
export const chartPart = (chart: ChartContent, sheets: Sheets, number: number): Part => ({
  path: `xl/charts/chart${number}.xml`,
  contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  xml: element(
    "c:chartSpace",
    { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relationships },
    valued("c:roundedCorners", false),
    element(
      "c:chart",
      {},
      chart.title === undefined ? "" : titleXml(chart.title),
      valued("c:autoTitleDeleted", chart.title === undefined),
      element("c:plotArea", {}, element("c:layout"), plotXml(chart, sheets)),
      chart.legend === undefined ? "" : legendXml(chart.legend),
      valued("c:plotVisOnly", false),
      valued("c:dispBlanksAs", chart.blanks),
      missingAsBlank,
    ),
    paper,
  ),
});
