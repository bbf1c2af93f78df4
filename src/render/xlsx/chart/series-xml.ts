import type { ChartPlan, SeriesPlan, SheetPlan } from "../../../plan/workbook-plan";
import { element, valued } from "../xml/element";
import { escapeText } from "../xml/escape";
import { labelsXml, numbersXml } from "./cached-range";
import { filled, lettering, stroked } from "./ink";

const labelPlaces = { base: "inBase", end: "inEnd" } as const;

/** What is written at each mark: its value. */
const labelsOf = ({ labels }: SeriesPlan): string =>
  labels === undefined
    ? ""
    : element(
        "c:dLbls",
        {},
        element("c:numFmt", { formatCode: labels.format, sourceLinked: false }),
        element("c:spPr", {}, element("a:noFill")),
        lettering(8, labels.color),
        labels.at === undefined ? "" : valued("c:dLblPos", labelPlaces[labels.at]),
        valued("c:showLegendKey", false),
        valued("c:showVal", true),
        valued("c:showCatName", false),
        valued("c:showSerName", false),
        valued("c:showPercent", false),
        valued("c:showBubbleSize", false),
      );

/** The colours of single values, where the series is of parts. */
const partsOf = ({ colors = [] }: SeriesPlan, invert: string): string =>
  colors
    .map((color, idx) => element("c:dPt", {}, valued("c:idx", idx), invert, valued("c:bubble3D", false), filled(color)))
    .join("");

/** A mark at every value of a line: one between two that are missing would not be seen otherwise. */
const mark = (color: string | undefined): string =>
  element("c:marker", {}, valued("c:symbol", "circle"), valued("c:size", 5), filled(color));

/** How the series of a kind is drawn; the order of the elements is the schema's. */
function looksOf(kind: ChartPlan["kind"], series: SeriesPlan): { before: string; after: string } {
  const { color } = series;
  const labels = labelsOf(series);
  if (kind === "lines") {
    return { before: stroked(color, 2.25) + mark(color) + labels, after: valued("c:smooth", false) };
  }
  if (kind === "doughnut") return { before: partsOf(series, "") + labels, after: "" };
  const invert = valued("c:invertIfNegative", false);
  return { before: filled(color) + invert + partsOf(series, invert) + labels, after: "" };
}

/** One series: its name, look, labels and cells. */
export function seriesXml(plan: SeriesPlan, at: number, kind: ChartPlan["kind"], sheet: SheetPlan): string {
  const { before, after } = looksOf(kind, plan);
  return element(
    "c:ser",
    {},
    valued("c:idx", at),
    valued("c:order", at),
    element("c:tx", {}, element("c:v", {}, escapeText(plan.name))),
    before,
    element("c:cat", {}, labelsXml(sheet, plan.categories)),
    element("c:val", {}, numbersXml(sheet, plan.values)),
    after,
  );
}
