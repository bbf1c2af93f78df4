import type { Model } from "../../../engine/model/model";
import type { SimulationReport } from "../../../engine/simulation/simulation-report";
import { simulationTable } from "../../../engine/simulation/simulation-table";
import { cellAddress, rangeAddress } from "../../../plan/address";
import type { WorkbookPlan } from "../../../plan/workbook-plan";
import { chanceAbove, shownStatistics } from "../question/simulation-asked";
import { drawnText } from "../question/drawn-text";
import { exactText } from "../question/figure-text";
import { numbersOf } from "../question/numbers-of";
import { fixedReference, placeText } from "../workbook/area";
import type { PlacedCells } from "../workbook/reading";
import { resultBook } from "./result-book";
import {
  modelReference,
  quoted,
  resultHead,
  type ResultSource,
  type Rows,
  sheetNameFor,
  unitCell,
} from "./result-source";
import { countFormat, figure, filled, formatOf, heads, shareFormat, text, wholeFormat } from "./sheet-cell";

/** A simulation that ran, with what it ran on. */
export interface SimulatedResult {
  readonly report: SimulationReport;
  /** The model with its distributions. */
  readonly drawn: Model;
  readonly correlations: PlacedCells | undefined;
  readonly threshold: number | undefined;
  /** Whether the distributions are assumed and stand in no cell. */
  readonly assumed?: boolean | undefined;
}

const histogramOnly = { show: "histogram", rows: undefined, sampling: "random", scenario: "", headers: false } as const;
const shares = { style: "percent", unit: "" } as const;

/** What the statistics that the pane shows are called. */
const names: Readonly<Record<string, string>> = {
  mean: "Mean",
  sd: "Standard deviation",
  p5: "5th percentile",
  p50: "Median",
  p95: "95th percentile",
};

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
  const { question, numbers, live, reading, model } = source;
  const { report, drawn, correlations, threshold, assumed } = result;
  const of = question.output.label;
  const title = `Simulation of ${of}`;
  const [style, given] = live ? (["SEG data", "typed"] as const) : (["line", "line"] as const);
  const { statistics: found } = report;
  const format = formatOf(
    numbers,
    found.map(({ value }) => value),
  );
  const { distributions } = reading;
  const rows: Rows = resultHead(
    source,
    title,
    `${of} over many trials, in each of which the drivers below are drawn at random.`,
    [
      ...(distributions && !assumed ? [[text("Distributions", "label"), text(placeText(distributions))]] : []),
      ...(correlations ? [[text("Correlations", "label"), text(placeText(correlations))]] : []),
    ],
  );
  rows.push(heads(["Inputs", "Value"]));
  const call = simulateCall(source, result, rows.length);
  rows.push(
    [text("Trials", "label"), figure(report.trials, wholeFormat, given)],
    [text("Seed", "label"), figure(report.seed, countFormat, given)],
    [text("Sampling", "label"), text(report.sampling === "lhs" ? "Latin hypercube" : "random")],
    [],
    heads(["Driver drawn at random", assumed ? "Drawn from, assumed for this run" : "Drawn from"], 2),
    ...drawn.lines.flatMap((line, at) => {
      const from = drawnText(line, numbersOf(line, reading.model));
      return from === undefined ? [] : [[text(model.lines[at]?.label ?? line.label, "label"), text(from)]];
    }),
    [],
    heads(["Result", "Value"]),
  );
  const chance =
    threshold === undefined
      ? []
      : [{ name: `Chance of more than ${exactText(threshold, numbers)}`, value: chanceAbove(report, threshold) }];
  const named = [...found, ...chance];
  const statistics = filled(
    named.map(({ value }) => [value]),
    live ? call("") : undefined,
    (at) => ({ style, format: at < found.length ? format : shareFormat }),
  );
  rows.push(
    ...named.map(({ name }, at) => [
      text(names[name] ?? name, "label"),
      ...(statistics[at] ?? []),
      unitCell(at < found.length ? numbers : shares),
    ]),
    [],
    heads(["Trials by what they came to", "From", "To", "Trials"]),
  );
  const first = rows.length;
  const bins = simulationTable(report, histogramOnly);
  const histogram = filled(bins, live ? call(`; show=histogram; rows=${bins.length}`) : undefined, (_, column) => ({
    style,
    format: column < 2 ? format : wholeFormat,
  }));
  rows.push(...histogram.map((cells) => [null, ...cells]));
  const down = (column: number) => rangeAddress({ row: first, column }, { row: rows.length - 1, column });
  return resultBook({
    title,
    name: sheetNameFor(source, "Simulation result"),
    live,
    rows,
    chart: {
      title: `Trials by the ${of} they came to`,
      kind: "clustered columns",
      series: [{ name: "Trials", values: down(3), categories: down(1), color: "#2E75B6" }],
      format: wholeFormat,
      minimum: 0,
      gap: 10,
      rows: 20,
    },
  });
}
