import { type FormatName, formatCode } from "../../../plan/formats";
import type { StyleName } from "../../../plan/styles";
import type { CellPlan, CellValue } from "../../../plan/workbook-plan";
import type { Numbers } from "../../charts/chart-spec";

/** Amounts of a model have no scale of their own. */
const code = (format: FormatName) => formatCode(format, 1);

/** From this size on figures are shown whole. */
const large = 1_000;

/** Shares with as many decimals as somebody who types them would want. */
export const shareFormat = "0.0##%_);(0.0##%);0.0%_);@_)";
export const countFormat = code("count");
export const wholeFormat = code("index");

/** The number format of figures written in a way: shares as percent, large amounts whole, others with up to three decimals. */
export const formatOf = ({ style }: Numbers, figures: readonly number[]): string =>
  style === "percent"
    ? shareFormat
    : figures.some((figure) => Math.abs(figure) >= large)
      ? wholeFormat
      : code("measure");

export const text = (value: string, style: StyleName = "plain"): CellPlan => ({ value, style, format: code("text") });

export const figure = (value: number, format: string, style: StyleName = "line"): CellPlan => ({
  value,
  style,
  format,
});

/** A cell with a formula and what it comes to. */
export const formulaCell = (
  formula: string,
  computed: CellValue,
  format: string,
  style: StyleName = "line",
): CellPlan => ({ formula, computed, style, format });

/** Heads of a table: the first over texts, the others over figures. */
export const heads = (texts: readonly string[], ofTexts = 1): CellPlan[] =>
  texts.map((value, at) => text(value, at < ofTexts ? "heads" : "actuals"));

/** A table that one array formula fills: the formula in its first cell, the others left to it; without a formula the values themselves. */
export function filled(
  values: readonly (readonly (string | number)[])[],
  formula: string | undefined,
  look: (row: number, column: number) => Pick<CellPlan, "style" | "format">,
): CellPlan[][] {
  return values.map((row, down) =>
    row.map((value, across): CellPlan => {
      const own = look(down, across);
      if (formula === undefined) return { ...own, value };
      if (down > 0 || across > 0) return { ...own, computed: value };
      return { ...own, formula, computed: value, array: { rows: values.length, columns: row.length } };
    }),
  );
}
