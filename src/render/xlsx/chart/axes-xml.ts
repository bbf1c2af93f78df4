import type { AxisContent, ChartContent } from "../../../workbook/chart-content";
import { element, valued } from "../xml/element";
import { lettering, stroked, titleXml } from "./ink";

interface Ids {
  readonly category: number;
  readonly value: number;
}

/** Of the first pair of axes, and of the second, whose categories are not drawn again. */
export const axisIds: Readonly<Record<"primary" | "secondary", Ids>> = {
  primary: { category: 500001, value: 500002 },
  secondary: { category: 500003, value: 500004 },
};

const grey = "#BFBFBF";
const letters = lettering(9, "#595959");

const common = (id: number, position: string, { reversed, minimum, maximum, visible, gridlines, title }: AxisContent) =>
  valued("c:axId", id) +
  element(
    "c:scaling",
    {},
    valued("c:orientation", reversed === true ? "maxMin" : "minMax"),
    maximum === undefined ? "" : valued("c:max", maximum),
    minimum === undefined ? "" : valued("c:min", minimum),
  ) +
  valued("c:delete", !visible) +
  valued("c:axPos", position) +
  (gridlines ? element("c:majorGridlines", {}, stroked("#E7E6E6")) : "") +
  (title === undefined ? "" : titleXml(title));

const look = ({ format = "General", labels }: AxisContent, line: string, linked: boolean): string =>
  element("c:numFmt", { formatCode: format, sourceLinked: linked }) +
  valued("c:majorTickMark", "none") +
  valued("c:minorTickMark", "none") +
  valued("c:tickLblPos", labels) +
  stroked(line) +
  letters;

function categoryXml(axis: AxisContent, ids: Ids, lying: boolean): string {
  return element(
    "c:catAx",
    {},
    common(ids.category, lying ? "l" : "b", axis),
    look(axis, grey, true),
    valued("c:crossAx", ids.value),
    valued("c:crosses", "autoZero"),
    valued("c:auto", true),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 100),
    valued("c:noMultiLvlLbl", false),
  );
}

function valueXml(axis: AxisContent, id: number, crossed: number, position: string, crosses: string): string {
  return element(
    "c:valAx",
    {},
    common(id, position, axis),
    look(axis, "none", axis.format === undefined),
    valued("c:crossAx", crossed),
    valued("c:crosses", crosses),
    valued("c:crossBetween", "between"),
    axis.step === undefined ? "" : valued("c:majorUnit", axis.step),
  );
}

/** Category and value axes. Where bars lie and their categories read from the top down, the values stand below them. */
export function axesXml({ category, value, secondary }: ChartContent, lying: boolean, scatter: boolean): string {
  if (!category || !value) return "";
  const { primary, secondary: second } = axisIds;
  const crosses = category.reversed === true ? "max" : "autoZero";
  const first = scatter
    ? valueXml(category, primary.category, primary.value, "b", "autoZero")
    : categoryXml(category, primary, lying);
  const beside = secondary
    ? categoryXml({ ...category, visible: false }, second, lying) +
      valueXml(secondary, second.value, second.category, lying ? "t" : "r", "max")
    : "";
  return first + valueXml(value, primary.value, primary.category, lying ? "b" : "l", crosses) + beside;
}
