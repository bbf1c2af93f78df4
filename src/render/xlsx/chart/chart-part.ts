import type { ChartPlan, SheetPlan } from "../../../plan/workbook-plan";
import type { Part } from "../package/part";
import { element, valued } from "../xml/element";
import { escapeText } from "../xml/escape";
import { namespaces } from "../xml/namespaces";
import { lettering, paper, titleXml } from "./ink";
import { plotXml } from "./plot-xml";

/** The legend below, with the series that have a place in it. */
function legendXml({ series }: ChartPlan): string {
  const hidden = series.flatMap(({ unlisted }, idx) =>
    unlisted === true ? [element("c:legendEntry", {}, valued("c:idx", idx), valued("c:delete", true))] : [],
  );
  return element(
    "c:legend",
    {},
    valued("c:legendPos", "b"),
    ...hidden,
    valued("c:overlay", false),
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
export const chartPart = (plan: ChartPlan, sheet: SheetPlan, number: number): Part => ({
  path: `xl/charts/chart${number}.xml`,
  contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  xml: element(
    "c:chartSpace",
    { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relationships },
    valued("c:roundedCorners", false),
    element(
      "c:chart",
      {},
      titleXml(escapeText(plan.title), 12, "#1F2937"),
      valued("c:autoTitleDeleted", false),
      element("c:plotArea", {}, element("c:layout"), plotXml(plan, sheet)),
      legendXml(plan),
      valued("c:plotVisOnly", false),
      // LibreOffice draws what is missing from a line as zero where a gap is asked for; a line that goes on never lies at zero.
      valued("c:dispBlanksAs", plan.kind === "lines" ? "span" : "gap"),
      missingAsBlank,
    ),
    paper,
  ),
});
