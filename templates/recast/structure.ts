import type { RowTemplate } from "../../src/plan/row-template";
import { revenueCall } from "../common/line-call";
import { checkRows, figures, part } from "../common/rows";
import { inMoney, translation } from "../common/translation";
import { typedReconciling } from "../common/typed";

const unit = "{reporting.unit}";
type Row = Omit<Parameters<typeof figures>[1], "label" | "repeat">;

/** One row for each line of the structure and each reconciling line. */
const ofLines = (key: string, row: (suffix: "" | "_reconciling") => Row): RowTemplate[] => [
  figures(key, { ...row(""), label: "{line.name}", repeat: "lines" }),
  figures(`${key}_reconciling`, {
    note: "reconciling line",
    ...row("_reconciling"),
    label: "{line.name}",
    repeat: "reconciling",
  }),
];

/** The lines as the oldest or the newest filing states them, with their sum held against the total. */
const stated = (side: "first" | "latest", head: string, note: string, total: string): RowTemplate[] => [
  part(`${side}_head`, head, note),
  ...ofLines(side, (suffix) => ({
    unit,
    across: revenueCall("period", `basis=${side}; scale={scale.key}`),
    format: "money",
    ...(suffix === "" ? {} : typedReconciling),
  })),
  figures(`${side}_sum`, {
    label: "Sum of lines",
    unit,
    across: `=IF(COUNT({${side}*:${side}_reconciling*})={expected},SUM({${side}*:${side}_reconciling*}),"incomplete")`,
    format: "money",
    style: "total",
    name: `${side}_{scheme.slug}`,
  }),
  ...checkRows(`${side}_adds_up`, {
    label: `lines = total revenue, ${side === "first" ? "as first stated" : "latest"}`,
    unit,
    format: "fine",
    difference: `=IF(AND(ISNUMBER({${side}_sum}),ISNUMBER({${total}})),{${side}_sum}-{${total}},"incomplete")`,
    tolerance: { fact: "rounding", of: [side, `${side}_reconciling`, total] },
    toleranceNote: "half a printed unit for each figure",
    figures: [side, `${side}_reconciling`],
    closing: [side, `${side}_reconciling`],
  }),
];

const filing = (side: "first" | "latest", head: string): RowTemplate[] => [
  part(`${side}_filing_head`, head),
  ...ofLines(`${side}_filing`, () => ({
    unit: "filing",
    across: {
      seg: `SEG.SOURCE({company.unit},{.label},{period},"revenue","filing","axis={scheme.axis}; scheme={scheme.key}; basis=${side}; na=text")`,
    },
    format: "text",
    style: "filing",
    own: { across: { input: null, prompt: "The document in which it was read" } },
  })),
];

/** Every line of a structure as first stated and as stated last, what changed, and which filings say so. */
export const restatements: readonly RowTemplate[] = [
  ...stated("first", "As first stated", "oldest filing", "total_first"),
  ...stated("latest", "Latest", "newest filing", "total"),
  part("change_head", "Change", "latest - first stated"),
  ...ofLines("change", (end) => ({
    unit,
    across: `=IF(AND(ISNUMBER({first${end}}),ISNUMBER({latest${end}})),{latest${end}}-{first${end}},"n/d")`,
    format: "money or dash",
  })),
  figures("change_sum", {
    label: "Sum of changes",
    unit,
    note: "0: the total is not restated",
    across: '=IF(AND(ISNUMBER({first_sum}),ISNUMBER({latest_sum})),{latest_sum}-{first_sum},"incomplete")',
    format: "money or dash",
    style: "total",
    name: "restated_{scheme.slug}",
  }),
  part("change_share_head", "Change in %", "of the figure first stated"),
  ...ofLines("change_share", (end) => ({
    unit: "%",
    across: `=IF(AND(ISNUMBER({change${end}}),N({first${end}})<>0),{change${end}}/{first${end}},"n/d")`,
    format: "percent or dash",
  })),
  figures("expected", {
    label: "Lines in the year's table",
    unit: "count",
    across: { fact: "expected lines", of: ["latest", "latest_reconciling"] },
    format: "count",
    style: "chart data",
    outline: true,
  }),
  ...filing("first", "Filing of the figure first stated"),
  ...filing("latest", "Filing of the latest figure"),
];

const sides = [
  ["first", "As first stated"],
  ["latest", "Latest"],
  ["change", "Change"],
] as const;

/** The same in another currency: all at one rate a year, so that a change is a restatement and not a rate. */
export const translated: readonly RowTemplate[] = [
  part("translation_head", "In {money.currency}", "at the rate of the year's total", "{translated}"),
  translation,
  ...sides.flatMap(([side, head]) => [
    part(`${side}_translated_head`, `${head}, {money.currency}`, "", "{translated}"),
    inMoney(`${side}_translated`, side, {
      label: "{line.name}",
      repeat: "lines",
      format: side === "change" ? "money or dash" : "money",
    }),
    inMoney(`${side}_reconciling_translated`, `${side}_reconciling`, {
      label: "{line.name}",
      note: "reconciling line",
      repeat: "reconciling",
      format: side === "change" ? "money or dash" : "money",
    }),
  ]),
];
