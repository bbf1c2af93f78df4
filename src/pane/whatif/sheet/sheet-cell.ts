import { type FormatName, formatCode } from "../../../plan/formats";
import type { StyleName } from "../../../plan/styles";
import type { CellPlan, CellValue } from "../../../plan/workbook-plan";
import type { Numbers } from "../../charts/chart-spec";

/** Amounts of a model have no scale of their own. */
const scale = 1;
const code = (format: FormatName) => formatCode(format, scale);

/** From this size on figures are shown whole. */
const large = 1_000;

/** The number format of figures written in a way: shares as percent, large amounts whole, others with up to three decimals. */
export const formatOf = ({ style }: Numbers, figures: readonly number[]): FormatName =>
  style === "percent" ? "percent" : figures.some((figure) => Math.abs(figure) >= large) ? "index" : "measure";

/** A cell of a result's sheet with a text or a number. */
export const cell = (value: string | number, style: StyleName = "plain", format: FormatName = "plain"): CellPlan => ({
  value,
  style,
  format: code(format),
});

/** A cell with a formula and what it comes to. */
export const formulaCell = (formula: string, computed: CellValue, style: StyleName, format: FormatName): CellPlan => ({
  formula,
  computed,
  style,
  format: code(format),
});

/** A table that one array formula fills: the formula in its first cell, the others left to it; without a formula the values themselves. */
export function filled(
  values: readonly (readonly (string | number)[])[],
  formula: string | undefined,
  look: (row: number, column: number) => { readonly style: StyleName; readonly format: FormatName },
): CellPlan[][] {
  return values.map((row, down) =>
    row.map((value, across): CellPlan => {
      const { style, format } = look(down, across);
      const own = { style, format: code(format) };
      if (formula === undefined) return { ...own, value };
      if (down > 0 || across > 0) return { ...own, computed: value };
      return { ...own, formula, computed: value, array: { rows: values.length, columns: row.length } };
    }),
  );
}
