import type { FactIndex } from "../../engine/facts/fact-index";
import { isFailure } from "../../engine/failure";
import { grid } from "../../engine/figure/grid";
import type { Exploration } from "./exploration";
import { type Block, type CallOver, cellBlock, gridBlock, linesBlock } from "./insert/block";
import { measureOf } from "./measures";
import type { SettledFigure } from "./settle-asked";

/** The number formats of what is written into cells. */
function formatOf({ counted: { unit, scale } }: Exploration): string {
  if (unit === "percent") return "0.0%";
  if (unit === "rate") return "#,##0.0000";
  return scale === 1e9 && unit === "money" ? "#,##0.0" : "#,##0";
}

/** The last five fiscal years up to the one asked for, oldest first. */
function yearsUpTo({ years }: Exploration, period: string): string[] {
  const labels = years.map(({ year }) => year);
  const end = labels.includes(period) ? labels.indexOf(period) + 1 : labels.length;
  return labels.slice(Math.max(0, end - 5), end);
}

/** What can be written of a question: the number, its years in a row, its lines by years. A grid is not there where the metric has no lines. */
export interface Blocks {
  readonly cell: Block;
  readonly row: Block;
  readonly grid: Block | undefined;
  /** The years of row and grid. */
  readonly years: readonly string[];
}

export function blocksOf(index: FactIndex, settled: SettledFigure, exploration: Exploration): Blocks {
  const { asked, company, line, offers } = settled;
  const format = formatOf(exploration);
  const years = yearsUpTo(exploration, asked.period);
  const measure = measureOf(asked.measure);
  const call: CallOver = { measure, company: company.id, options: exploration.optionsText, format };
  return {
    years,
    cell: cellBlock(exploration.formula, format),
    row: linesBlock(call, [line.path], years),
    grid: measure.isFraction ? fractionGrid() : metricGrid(),
  };

  /** The lines of the axis that is shown, at the top level. */
  function fractionGrid(): Block | undefined {
    const axis = line.axis === "company" ? "segment" : line.axis;
    const lines = offers.lines.filter((one) => one.axis === axis && !one.path.includes(" > ")).map(({ path }) => path);
    return lines.length === 0 ? undefined : linesBlock(call, lines, years);
  }

  function metricGrid(): Block | undefined {
    const axis = line.axis === "company" ? "auto" : line.axis;
    const periods = `${years[0] ?? ""}:${years.at(-1) ?? ""}`;
    const asks = { company: company.id, metric: asked.measure, periods: years };
    const table = grid(index, asks, { ...exploration.options, axis });
    const [first] = isFailure(table) ? [] : table;
    if (isFailure(table) || !first || table.length < 3) return undefined;
    const named = axis === "auto" || exploration.optionsText.includes("axis=") ? "" : `axis=${axis}`;
    const options = [exploration.optionsText, named].filter((part) => part !== "").join("; ");
    const args = { company: company.id, metric: asked.measure, periods, options };
    return gridBlock(args, { rows: table.length, columns: first.length }, format);
  }
}
