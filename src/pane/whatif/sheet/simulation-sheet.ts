import type { Model } from "../../../engine/model/model";
import type { SimulationReport } from "../../../engine/simulation/simulation-report";
import { simulationTable } from "../../../engine/simulation/simulation-table";
import { cellAddress, rangeAddress } from "../../../plan/address";
import { seriesColors } from "../../../plan/styles";
import type { CellPlan, ChartPlan, WorkbookPlan } from "../../../plan/workbook-plan";
import { chanceAbove, shownStatistics } from "../question/simulation-asked";
import { fixedReference, placeText } from "../workbook/area";
import type { AssumedDraws } from "../question/assumed-draws";
import type { PlacedCells } from "../workbook/reading";
import { resultBook } from "./result-book";
import { modelReference, quoted, resultHead, type ResultSource, sheetNameFor } from "./result-source";
import { cell, filled, formatOf } from "./sheet-cell";

/** A simulation that ran, with what it ran on. */
export interface SimulatedResult {
  readonly report: SimulationReport;
  /** The model with its distributions. */
  readonly drawn: Model;
  readonly correlations: PlacedCells | undefined;
  readonly threshold: number | undefined;
  /** What the drivers were drawn from where the model does not say. */
  readonly draws?: AssumedDraws | undefined;
}

const histogramOnly = { show: "histogram", rows: undefined, sampling: "random", scenario: "", headers: false } as const;

/** SEG.SIMULATE with the trials and the seed of the sheet's own cells. */
function simulateCall(source: ResultSource, { report, correlations, threshold }: SimulatedResult, first: number) {
  const own = (row: number) => cellAddress({ row, column: 1, fixedRow: true, fixedColumn: true });
  const chance = threshold === undefined ? "" : `; P>${threshold}`;
  const { distributions } = source.reading;
  return (show: string): string => {
    const given = [
      modelReference(source),
      quoted(source.question.asked),
      own(first),
      own(first + 1),
      quoted(shownStatistics + chance),
      correlations ? fixedReference(correlations) : '""',
      quoted(`sampling=${report.sampling}; headers=0${show}`),
      ...(distributions ? [fixedReference(distributions)] : []),
    ];
    return `=SEG.SIMULATE(${given.join(",")})`;
  };
}

/** A simulation on a sheet: what it was made from, its statistics, the chance above the threshold, its histogram with a chart. */
export function simulationSheet(source: ResultSource, result: SimulatedResult): WorkbookPlan {
  const { question, numbers, live } = source;
  const { report, drawn, correlations, threshold, draws } = result;
  const title = `Simulation of ${question.output.label}`;
  const format = formatOf(
    numbers,
    report.statistics.map(({ value }) => value),
  );
  const head = resultHead(source, title, drawn);
  const call = simulateCall(source, result, head.length);
  const chance = threshold === undefined ? [] : [{ name: `P>${threshold}`, value: chanceAbove(report, threshold) }];
  const named = [...report.statistics, ...chance];
  const statistics = filled(
    named.map(({ value }) => [value]),
    live ? call("") : undefined,
    (at) => ({ style: "line", format: at < report.statistics.length ? format : "percent" }),
  );
  const bins = simulationTable(report, histogramOnly);
  const histogram = filled(bins, live ? call(`; show=histogram; rows=${bins.length}`) : undefined, (_, column) => ({
    style: "line",
    format: column < 2 ? format : "index",
  }));
  const input = (key: string, value: CellPlan): CellPlan[] => [cell(key, "fact key"), value];
  const rows: (CellPlan | null)[][] = [
    ...head,
    input("Trials", cell(report.trials, live ? "typed" : "line", "index")),
    input("Seed", cell(report.seed, live ? "typed" : "line", "count")),
    input("Sampling", cell(report.sampling === "lhs" ? "Latin hypercube" : "random", "line", "text")),
    ...(correlations ? [input("Correlations", cell(placeText(correlations), "line", "text"))] : []),
    ...(draws?.drawn ?? []).map(({ label, definition }) =>
      input(`Assumed: ${label}`, cell(definition, "line", "text")),
    ),
    [],
    [cell("Statistic", "heads", "text"), cell("Value", "heads", "text")],
    ...named.map(({ name }, at) => [cell(name, "label", "text"), ...(statistics[at] ?? [])]),
    [],
    ["From", "To", "Trials"].map((text) => cell(text, "heads", "text")),
  ];
  return resultBook({
    title,
    name: sheetNameFor(source, "Simulation result"),
    live,
    widths: [26, 30, 14, 4, 4, 12, 12, 12, 12, 12, 12, 12],
    rows: [...rows, ...histogram],
    charts: [chartOf(question.output.label, rows.length, bins.length)],
  });
}

/** The histogram as columns, right of the figures. */
function chartOf(output: string, first: number, bins: number): ChartPlan {
  const column = (at: number) => rangeAddress({ row: first, column: at }, { row: first + bins - 1, column: at });
  return {
    key: "histogram",
    name: "what_if_histogram",
    title: `Trials by the ${output} they came to`,
    kind: "clustered columns",
    series: [{ name: "Trials", values: column(2), categories: column(0), color: seriesColors[1] }],
    format: "#,##0",
    minimum: 0,
    gap: 10,
    from: "F8",
    to: "L26",
  };
}
