import type { BlockTemplate } from "../../src/plan/block-template";
import type { Content, RowTemplate } from "../../src/plan/row-template";
import { blank, checkRows, section } from "../common/rows";
import { driverNames } from "./driver-names";
import { continuing, shown } from "./lines";

type Row = Pick<RowTemplate, "repeat" | "where" | "when" | "insteadOf">;

/** The rows of the range whose values are shares; all others are amounts. */
const shares = ["growth", "fade", "long_run", "elimination", "cost_ratio", "path"];
const unitOf = (key: string) => (shares.includes(key) ? "%" : "{reporting.unit}");

/** A line of the model: its name in the column before the periods, what it is in words, and its definition in the first period. */
const line = (key: string, name: string, label: string, across: Content, row: Row = {}): RowTemplate => ({
  ...row,
  key: `range_${key}`,
  // The unit stands beside the name: long labels run over the columns between.
  cells: { label, check: unitOf(key), line: name },
  styles: { label: "caption", check: "unit", line: "fine print" },
  across,
  style: "definition",
});

/**
 * A driver of the active scenario, with the range in which SEG.TORNADO moves it. It is given once and holds in all years: drawn, it is drawn once.
 */
const driver = (key: string, name: string, label: string, row?: Row): RowTemplate => {
  const value = `{scenarios!used_${key}.active}`;
  const end = (sign: "+" | "-") => `=IF(ISNUMBER(${value}),${value}${sign}{swing.line}*ABS(${value}),"n/d")`;
  const { cells, ...rest } = line(key, name, label, `=${value}`, row);
  return {
    ...rest,
    cells: { ...cells, low: end("-"), high: end("+") },
    firstAhead: `prev(${name})`,
    aheadStyle: "definition",
    format: "percent",
    style: "line",
  };
};

const slug = "{line.slug}";
const before = (name: string, start: string) => `prev(${slug}_${name}, 1, ${slug}_${start})`;
const last = before("growth", "first_growth");
const growth = `if(period <= 2, ${driverNames.growth}, ${last} + ${driverNames.fade} * (${driverNames.longRun} - ${last}))`;
const inFirst = (actual: string, ahead: string) => `if(period == 1, ${actual}, ${ahead})`;
const revenue = inFirst(`${slug}_actual`, `${before("revenue", "actual")} * (1 + ${slug}_growth)`);
const sum: Content = { each: `${slug}_revenue`, of: "lines", where: continuing.where, by: " + " };
const reconciling = { when: "{scheme.reconciling}" } as const;

/** A figure of the last actual year, which no scenario changes; where it is not known, what the driver makes of it. */
const actual = (key: string, name: string, label: string, reference: string, otherwise: string, row: Row = {}) => ({
  ...line(key, name, label, `=IF(ISNUMBER({${reference}}),{${reference}},"${otherwise}")`, row),
  format: "money" as const,
  style: "line" as const,
});
const eliminated = `sum_of_lines * ${driverNames.elimination}`;
const costed = `total_revenue * ${driverNames.costRatio}`;

/**
 * The active scenario's forecast as a range in the model language, which SEG.MODEL and the what-if functions read. Its first period is the
 * last actual year.
 */
export const modelRange: BlockTemplate = {
  key: "range",
  repeat: "schemes",
  when: "{scheme.newest}",
  named: { name: "forecast_model", from: "line" },
  rows: [
    {
      key: "range_heads",
      cells: { section: "Model", label: "What the line is", check: "Unit", line: "line", low: "low", high: "high" },
      across: "={period}",
      ahead: "={period}",
      style: "actuals",
      aheadStyle: "forecast",
    },
    driver("growth", driverNames.growth, "{line.name}: growth", continuing),
    driver("fade", driverNames.fade, "{line.name}: fade", continuing),
    driver("long_run", driverNames.longRun, "Long-run growth"),
    driver("elimination", driverNames.elimination, "Reconciling lines / sum of {scheme.many}", reconciling),
    driver("cost_ratio", driverNames.costRatio, "Cost of revenue / revenue"),
    {
      ...line("actual", `${slug}_actual`, "{line.name}: last actual", shown("model!revenue"), continuing),
      format: "money",
      style: "line",
    },
    actual(
      "recon_actual",
      "actual_reconciling",
      "Reconciling lines: last actual",
      "model!recon_all",
      eliminated,
      reconciling,
    ),
    actual("cost_actual", "actual_cost", "Cost of revenue: last actual", "model!cost", costed),
    // Definitions from here on are printed in full below.
    { ...line("path", `${slug}_growth`, "{line.name}: growth, year by year", growth, continuing), unprinted: true },
    line("revenue", `${slug}_revenue`, "{line.name}: revenue", revenue, continuing),
    line("sum", "sum_of_lines", "Sum of {scheme.many}", sum),
    line("recon", "reconciling_lines", "Reconciling lines", inFirst("actual_reconciling", eliminated), reconciling),
    line("total", "total_revenue", "Total revenue", "sum_of_lines + reconciling_lines", reconciling),
    line("total", "total_revenue", "Total revenue", "sum_of_lines", { insteadOf: "range_total" }),
    line("cost", "cost_of_revenue", "Cost of revenue", inFirst("actual_cost", costed)),
    line("gross", "gross_profit", "Gross profit", "total_revenue - cost_of_revenue"),
  ],
};

/** A line's name and formula as one text that wraps: in the range the formula runs over the years, and over the edge of a page. */
const definition = (row: RowTemplate): RowTemplate => {
  const { key, cells, repeat, where, when, insteadOf } = row;
  return {
    ...(repeat === undefined ? {} : { repeat }),
    ...(where === undefined ? {} : { where }),
    ...(when === undefined ? {} : { when }),
    ...(insteadOf === undefined ? {} : { insteadOf: insteadOf.replace("range", "whole") }),
    key: key.replace("range", "whole"),
    cells: { label: cells?.["label"] ?? "", line: `={${key}.line}&" = "&{${key}@base}` },
    style: "tall",
    styles: { line: "whole definition" },
  };
};

/** The formulas of the range in full, to be read and printed. */
export const definitions: BlockTemplate = {
  key: "definitions",
  repeat: "schemes",
  when: "{scheme.newest}",
  rows: [
    {
      key: "whole_heads",
      cells: { section: "Formulas", label: "The lines above in full", line: "formula" },
      style: "heads",
    },
    ...modelRange.rows.filter(({ style }) => style === "definition").map(definition),
    blank("definitions_end"),
  ],
};

/** How the range is read. */
export const rangeReading: BlockTemplate = {
  key: "range_reading",
  rows: [
    section("range_section", "Model range: the active scenario's forecast as lines of names and formulas"),
    {
      key: "range_note",
      cells: {
        label:
          "A line's definition in each year; a blank cell repeats the one to its left. Numbers follow the sheets Scenarios and Forecast.",
      },
      styles: { label: "fact" },
    },
    {
      key: "swing",
      cells: {
        label: "Swing of each driver, of its value",
        unit: "%",
        line: { input: 0.1, atLeast: 0, prompt: "How far low and high lie from each driver's value" },
      },
      formats: { line: "percent" },
      name: "driver_swing",
      named: "line",
    },
    blank("range_start"),
  ],
};

const drivers = ["growth", "fade", "long_run", "elimination", "cost_ratio", "actual"].map((key) => `range_${key}`);
/** A line as the model language calculates it; a driver that the result is compared with says whether it is still the one calculated with. */
function calculatedRow(prefix: string, compared: boolean, given: RowTemplate): RowTemplate {
  const { key, cells, repeat, where, when, insteadOf } = given;
  const own = key.replace("range", prefix);
  const isDriver = compared && drivers.includes(key);
  return {
    key: own,
    ...(repeat === undefined ? {} : { repeat }),
    ...(where === undefined ? {} : { where }),
    ...(when === undefined ? {} : { when }),
    ...(insteadOf === undefined ? {} : { insteadOf: insteadOf.replace("range", prefix) }),
    cells: {
      label: cells?.["label"] ?? "",
      ...(isDriver
        ? {
            note: `=IF(ISNUMBER({${own}@base}),IF(ABS(N({${key}@base})-{${own}@base})>{cover!arithmetic.unit}*ABS({${own}@base}),"changed","as above"),"n/d")`,
          }
        : {}),
    },
    styles: { label: "label" },
    style: "line",
    format: cells?.["check"] === "%" ? "percent" : "money",
  };
}

/** The whole range, its head to its last line. */
export const wholeRange = "range_heads.line:range_gross@last";

/** What SEG.MODEL makes of a model, all its lines; in a portable workbook what it made of it when the file was written. */
const result = (prefix: string, name: string, formula: string, heads: RowTemplate["cells"]): BlockTemplate => ({
  key: prefix,
  repeat: "schemes",
  when: "{scheme.newest}",
  named: { name, from: "result" },
  filled: { formula: `=IFERROR(${formula},"n/d")`, from: "result" },
  newPage: true,
  rows: [
    { key: `${prefix}_heads`, cells: { section: "SEG.MODEL", ...heads }, style: "actuals" },
    ...modelRange.rows.slice(1).map((row) => calculatedRow(prefix, heads?.["note"] !== undefined, row)),
  ],
});

/** What the range comes to. */
export const modelResult = result("calc", "forecast_model_result", `SEG.MODEL({${wholeRange}})`, {
  label: "What it comes to",
  note: "Drivers",
});

/** What it comes to with the only scenario of a table in place of its drivers; a distribution counts as its mean. */
export const modelAtMeans = (table: string): BlockTemplate =>
  result("means", "forecast_model_at_means", `SEG.MODEL({${wholeRange}},"",{${table}})`, {
    label: "What it comes to at the means of the distributions",
  });

/** The sheet and the model language agree, as long as the result is of the drivers that stand there now. */
export const modelChecks: BlockTemplate = {
  key: "result_checks",
  repeat: "schemes",
  when: "{scheme.newest}",
  rows: [
    blank("result_end"),
    {
      key: "changed",
      cells: {
        label: "Drivers changed since SEG.MODEL came to this",
        unit: "count",
        note: '=COUNTIF({calc_heads.note:calc_gross},"changed")',
      },
      formats: { note: "count" },
      style: "chart data",
    },
    ...checkRows("model_agrees", {
      label: "SEG.MODEL total = sheet total",
      unit: "%",
      format: "fine percent",
      difference:
        '=IF({changed.note}>0,"n/a",IF(AND(ISNUMBER({calc_total}),ISNUMBER({model!total})),{calc_total}/{model!total}-1,{model!uncompared@base}))',
      tolerance: "={cover!arithmetic.unit}",
      toleranceNote: "of the calculation itself",
      figures: ["model!revenue"],
      comparatives: ["model!now", "model!then"],
      ahead: true,
    }),
  ],
};
