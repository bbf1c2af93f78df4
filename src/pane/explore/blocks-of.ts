import type { Unit } from "../../data/types";
import { unitLabel } from "../../engine/explain/unit-label";
import { metricTitle } from "../../engine/facts/metric";
import { formatCode } from "../../plan/formats";
import type { FactIndex } from "../../engine/facts/fact-index";
import { isFailure } from "../../engine/failure";
import { grid } from "../../engine/figure/grid";
import type { Exploration } from "./exploration";
import { type Block, type CallOver, cellBlock, gridBlock, linesBlock } from "./insert/block";
import type { AskedFigure } from "./asked-figure";
import { type FractionId, isFraction, measureOf } from "./measures";
import { rowYears } from "./row-years";
import type { SettledFigure } from "./settle-asked";

/** The number formats of what is written into cells. */
function formatOf({ counted: { unit, scale } }: Exploration): string {
  const name = unit === "percent" || unit === "rate" ? unit : "money";
  return formatCode(name, unit === "money" ? scale : 1);
}

const units: Readonly<Record<Exclude<Unit, "money">, string>> = { percent: "%", persons: "persons", rate: "rate" };

/** What the figures count, as a sheet says it. */
const unitOf = ({ company }: SettledFigure, { counted: { unit }, options }: Exploration): string =>
  unit === "money" ? unitLabel(company, options) : units[unit];

const fractionNames: Readonly<Record<FractionId, string>> = {
  share: "Share of revenue",
  growth: "Growth of revenue",
  margin: "Margin (profit / revenue)",
};

/** What the figures are called on a sheet; another filing than the latest is part of it. */
function figureName({ measure, basis }: AskedFigure): string {
  const name = isFraction(measure) ? fractionNames[measure] : metricTitle(measure);
  return basis === "latest" ? name : `${name} (${basis === "first" ? "as first stated" : basis})`;
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
  const years = rowYears(settled);
  const measure = measureOf(asked.measure);
  const older = asked.older ? exploration.older.map(({ path }) => path) : [];
  const over = (lines: readonly string[]): Block => {
    // A year without a figure says so in words where others stand beside it.
    const options = [exploration.optionsText, lines.length > 1 || exploration.missing.length > 0 ? "na=text" : ""];
    const call: CallOver = {
      measure,
      company: company.name,
      figure: figureName(asked),
      unit: unitOf(settled, exploration),
      options: options.filter((part) => part !== "").join("; "),
      format,
    };
    return linesBlock(call, lines, years);
  };
  return {
    years,
    cell: cellBlock(exploration.formula, format),
    row: over([line.path, ...older]),
    grid: measure.isFraction ? fractionGrid() : metricGrid(),
  };

  /** The lines of the axis that is shown, at the top level. */
  function fractionGrid(): Block | undefined {
    const axis = line.axis === "company" ? "segment" : line.axis;
    const lines = offers.lines.filter((one) => one.axis === axis && !one.path.includes(" > ")).map(({ path }) => path);
    return lines.length === 0 ? undefined : over(lines);
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
