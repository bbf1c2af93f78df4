import type { ConditionContent, ConditionRule, ScalePoint } from "../../../workbook/condition-content";
import type { SheetContent } from "../../../workbook/sheet-content";
import type { CellFormats } from "../styles/cell-formats";
import { argb } from "../styles/color-xml";
import { element } from "../xml/element";
import { escapeCellText } from "../xml/escape";

type Attributes = Parameters<typeof element>[1];

const formula = (text: string): string => element("formula", {}, escapeCellText(text));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const point = ({ at, value }: ScalePoint): string => element("cfvo", { type: at, val: value });
const color = (rgb: string): string => element("color", { rgb: argb(rgb) });

/** Text rules carry the text and, for programs that know only formulas, what it comes to for their first cell. */
const textFormulas = {
  containsText: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${quoted(text)},${cell})))`,
  notContains: (text: string, cell: string) => `ISERROR(SEARCH(${quoted(text)},${cell}))`,
  beginsWith: (text: string, cell: string) => `LEFT(${cell},LEN(${quoted(text)}))=${quoted(text)}`,
  endsWith: (text: string, cell: string) => `RIGHT(${cell},LEN(${quoted(text)}))=${quoted(text)}`,
};

/** A rule's own attributes and content. */
function ruleOf(rule: ConditionRule, cell: string): readonly [Attributes, string] {
  switch (rule.kind) {
    case "cell":
      return [{ type: "cellIs", operator: rule.operator }, rule.formulas.map(formula).join("")];
    case "formula":
      return [{ type: "expression" }, formula(rule.formula)];
    case "text": {
      const { operator, text } = rule;
      const type = operator === "notContains" ? "notContainsText" : operator;
      return [{ type, operator, text }, formula(textFormulas[operator](text, cell))];
    }
    case "duplicate":
    case "unique":
      return [{ type: `${rule.kind}Values` }, ""];
    case "top":
      return [{ type: "top10", rank: rule.rank, percent: rule.percent, bottom: rule.bottom }, ""];
    case "average":
      return [
        { type: "aboveAverage", aboveAverage: rule.below === true ? false : undefined, equalAverage: rule.equal },
        "",
      ];
    case "scale":
      return [
        { type: "colorScale" },
        element("colorScale", {}, ...rule.points.map(point), ...rule.points.map((one) => color(one.color))),
      ];
    case "bar":
      return [{ type: "dataBar" }, element("dataBar", {}, point(rule.from), point(rule.to), color(rule.color))];
  }
}

function conditionXml(condition: ConditionContent, priority: number, formats: CellFormats): string {
  const { ranges, rule, look, stop } = condition;
  const [attributes, content] = ruleOf(rule, (ranges[0] ?? "A1").split(":")[0] ?? "A1");
  const dxfId = look === undefined ? undefined : formats.placeCondition(look);
  const { type, ...more } = attributes ?? {};
  const said = { type, dxfId, priority, stopIfTrue: stop === true ? true : undefined, ...more };
  return element("conditionalFormatting", { sqref: ranges.join(" ") }, element("cfRule", said, content));
}

/** The conditional formats of a sheet; the first comes before those behind it. */
export const conditionsXml = ({ conditions }: SheetContent, formats: CellFormats): string =>
  conditions.map((condition, at) => conditionXml(condition, at + 1, formats)).join("");
