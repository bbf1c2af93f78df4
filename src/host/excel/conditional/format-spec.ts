/** A conditional format in Excel's words, kept inside the grid's own rule so that undo and reading back agree. */
export interface FormatSpec {
  readonly type: "CellValue" | "Custom" | "ContainsText";
  readonly rule: Readonly<Record<string, unknown>>;
  /** Style settings by path: `font/color`. */
  readonly style: Readonly<Record<string, unknown>>;
}

/** The operators of each kind of rule that has one. */
export const operators = {
  CellValue: [
    "Between",
    "NotBetween",
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "LessThan",
    "GreaterThanOrEqual",
    "LessThanOrEqual",
  ],
  ContainsText: ["Contains", "NotContains", "BeginsWith", "EndsWith"],
} as const;

const comparisons: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

const bare = (formula: unknown): string => {
  const text = typeof formula === "string" || typeof formula === "number" ? String(formula) : "";
  return text.startsWith("=") ? text.slice(1) : text;
};

/** The rule as a formula about the first cell of the range; undefined while it is not complete. */
export function conditionFormula({ type, rule }: FormatSpec, cell: string): string | undefined {
  if (type === "Custom") return rule.formula === undefined ? undefined : `=${bare(rule.formula)}`;
  if (type === "ContainsText") return containsFormula(rule, cell);
  const { formula1, formula2, operator } = rule;
  if (formula1 === undefined) return undefined;
  const between = `AND(${cell}>=${bare(formula1)},${cell}<=${bare(formula2)})`;
  if (operator === "Between") return `=${between}`;
  if (operator === "NotBetween") return `=NOT(${between})`;
  const comparison = comparisons[String(operator)];
  // Excel does not count an empty cell as equal to 0 or "" here
  return comparison === undefined ? undefined : `=AND(NOT(ISBLANK(${cell})),${cell}${comparison}${bare(formula1)})`;
}

function containsFormula({ operator, text }: FormatSpec["rule"], cell: string): string | undefined {
  if (typeof text !== "string") return undefined;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const found = `ISNUMBER(SEARCH(${quoted},${cell}))`;
  if (operator === "NotContains") return `=NOT(${found})`;
  if (operator === "BeginsWith") return `=LEFT(${cell},${text.length})=${quoted}`;
  if (operator === "EndsWith") return `=RIGHT(${cell},${text.length})=${quoted}`;
  return operator === "Contains" ? `=${found}` : undefined;
}

/** The style as the grid writes it. */
export function gridStyle({ style }: FormatSpec): object {
  const { "fill/color": fill, "font/color": color, "font/bold": bold, "font/italic": italic } = style;
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(bold === undefined ? {} : { bl: bold === true ? 1 : 0 }),
    ...(italic === undefined ? {} : { it: italic === true ? 1 : 0 }),
  };
}
