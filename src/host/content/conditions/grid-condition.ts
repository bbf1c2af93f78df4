import type { IStyleBase } from "@univerjs/core";
import type {
  CellOperator,
  ConditionContent,
  ConditionLook,
  ConditionRule,
  ScalePoint,
} from "../../../workbook/condition-content";
import { fileFormula } from "../formula/file-formula";
import { lookOf } from "../look-of";
import type { GridPoint, GridRule } from "./grid-rule";

const textOperators = {
  containsText: "containsText",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

const pointOf = ({ type, value }: GridPoint): ScalePoint => ({
  at: type as ScalePoint["at"],
  ...(value !== undefined && type !== "min" && type !== "max" && { value: String(value).replace(/^=/, "") }),
});

/** Rules about texts that files write as comparisons of cells. */
function textRule({ operator = "", value }: GridRule): ConditionRule | undefined {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (operator in textOperators)
    return { kind: "text", operator: textOperators[operator as keyof typeof textOperators], text };
  if (operator === "equal" || operator === "notEqual")
    return { kind: "cell", operator, formulas: [`"${text.replaceAll('"', '""')}"`] };
  return undefined;
}

function numberRule({ operator, value }: GridRule): ConditionRule {
  const formulas = (Array.isArray(value) ? (value as unknown[]) : [value ?? 0]).map(String);
  return { kind: "cell", operator: operator as CellOperator, formulas };
}

function scaleRule(rule: GridRule): ConditionRule {
  const points = rule.config as readonly { readonly color: string; readonly value: GridPoint }[];
  return { kind: "scale", points: points.map(({ color, value }) => ({ ...pointOf(value), color: plainColor(color) })) };
}

function barRule(rule: GridRule): ConditionRule {
  const { min, max, positiveColor } = rule.config as { min: GridPoint; max: GridPoint; positiveColor: string };
  return { kind: "bar", from: pointOf(min), to: pointOf(max), color: plainColor(positiveColor) };
}

const plainColor = (color: string): string => lookOf({ cl: { rgb: color } }, {}).color ?? "#000000";

function ruleOf(rule: GridRule): ConditionRule | undefined {
  if (rule.type === "colorScale") return scaleRule(rule);
  if (rule.type === "dataBar") return barRule(rule);
  switch (rule.subType) {
    case "formula":
      return { kind: "formula", formula: fileFormula(`=${String(rule.value).replace(/^=/, "")}`).slice(1) };
    case "number":
      return numberRule(rule);
    case "text":
      return textRule(rule);
    case "duplicateValues":
      return { kind: "duplicate" };
    case "uniqueValues":
      return { kind: "unique" };
    case "rank":
      return {
        ...{ kind: "top", rank: Number(rule.value) },
        ...(rule.isPercent === true && { percent: true }),
        ...(rule.isBottom === true && { bottom: true }),
      };
    case "average":
      return {
        kind: "average",
        ...(rule.operator?.startsWith("less") === true && { below: true }),
        ...(rule.operator?.endsWith("Equal") === true && { equal: true }),
      };
    default:
      return undefined;
  }
}

function changed(style: IStyleBase | undefined): ConditionLook {
  const { fill, color, bold, italic, underline, strike } = lookOf(style ?? {}, {});
  return {
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(underline !== undefined && { underline: true }),
    ...(strike === true && { strike }),
  };
}

/** A conditional format of the grid's own panel as files write it; none for the few kinds they have no rule for. */
export function gridCondition(grid: GridRule): Omit<ConditionContent, "ranges"> | undefined {
  const rule = ruleOf(grid);
  if (!rule) return undefined;
  return rule.kind === "scale" || rule.kind === "bar" ? { rule } : { rule, look: changed(grid.style) };
}
