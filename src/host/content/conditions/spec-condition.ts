import type { CellOperator, ConditionContent, ConditionLook, ConditionRule } from "../../../workbook/condition-content";
import type { FormatSpec } from "../../excel/conditional/format-spec";
import { fileFormula } from "../formula/file-formula";

const comparisons: Readonly<Record<string, CellOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};
const texts = {
  Contains: "containsText",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

const isFormula = (given: unknown): given is string | number => typeof given === "string" || typeof given === "number";
const bare = (given: string | number): string => {
  const text = String(given);
  return fileFormula(text.startsWith("=") ? text : `=${text}`).slice(1);
};

function ruleOf({ type, rule }: FormatSpec): ConditionRule | undefined {
  const { formula, formula1, formula2, operator, text } = rule;
  if (type === "Custom") return isFormula(formula) ? { kind: "formula", formula: bare(formula) } : undefined;
  if (type === "ContainsText") {
    const known = texts[operator as keyof typeof texts];
    return typeof text === "string" ? { kind: "text", operator: known, text } : undefined;
  }
  const known = comparisons[String(operator)];
  if (known === undefined) return undefined;
  return { kind: "cell", operator: known, formulas: [formula1, formula2].filter(isFormula).map(bare) };
}

function lookOf({ style }: FormatSpec): ConditionLook {
  const { "fill/color": fill, "font/color": color, "font/bold": bold, "font/italic": italic } = style;
  return {
    ...(typeof fill === "string" && { fill }),
    ...(typeof color === "string" && { color }),
    ...(typeof bold === "boolean" && { bold }),
    ...(typeof italic === "boolean" && { italic }),
  };
}

/** A conditional format in Excel's words as files write it; none while its rule is not complete. */
export function specCondition(spec: FormatSpec): Omit<ConditionContent, "ranges"> | undefined {
  const rule = ruleOf(spec);
  return rule && { rule, look: lookOf(spec) };
}
