import type { ChartPlan } from "../../../plan/workbook-plan";
import { element, valued } from "../xml/element";
import { lettering, stroked } from "./ink";

export const axisIds = { category: 500001, value: 500002 } as const;

const grey = "#BFBFBF";
const letters = lettering(9, "#595959");

type Bounds = Pick<ChartPlan, "minimum" | "maximum">;

const common = (id: number, position: string, reversed: boolean, { minimum, maximum }: Bounds = {}): string =>
  valued("c:axId", id) +
  element(
    "c:scaling",
    {},
    valued("c:orientation", reversed ? "maxMin" : "minMax"),
    maximum === undefined ? "" : valued("c:max", maximum),
    minimum === undefined ? "" : valued("c:min", minimum),
  ) +
  valued("c:delete", false) +
  valued("c:axPos", position);

/** Category and value axis. Bars lie: their categories read from the top down, the values stand below them. */
export function axesXml({ format, ...bounds }: ChartPlan, lying: boolean): string {
  const category = element(
    "c:catAx",
    {},
    common(axisIds.category, lying ? "l" : "b", lying),
    element("c:numFmt", { formatCode: "General", sourceLinked: true }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", "low"),
    stroked(grey),
    letters,
    valued("c:crossAx", axisIds.value),
    valued("c:crosses", "autoZero"),
    valued("c:auto", true),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 100),
    valued("c:noMultiLvlLbl", false),
  );
  const value = element(
    "c:valAx",
    {},
    common(axisIds.value, lying ? "b" : "l", false, bounds),
    element("c:majorGridlines", {}, stroked("#E7E6E6")),
    element("c:numFmt", { formatCode: format, sourceLinked: false }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", "nextTo"),
    stroked(undefined),
    letters,
    valued("c:crossAx", axisIds.category),
    valued("c:crosses", lying ? "max" : "autoZero"),
    valued("c:crossBetween", "between"),
  );
  return category + value;
}
