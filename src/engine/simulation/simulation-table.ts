import type { Histogram } from "./statistics/histogram";
import type { RankRow } from "./statistics/rank-tornado";
import type { SimulationOptions } from "./simulation-options";
import type { SimulationFigures } from "./simulation-figures";

type Rows = (string | number)[][];

/** The parts of a histogram; where more rows are asked for than it has parts, further parts of its width with nothing in them. */
function histogramRows({ edges, counts }: Histogram, rows = counts.length): Rows {
  const edge = (at: number) => {
    const [first = 0, second = first] = edges;
    return edges[at] ?? first + at * (second - first);
  };
  return Array.from({ length: Math.max(rows, counts.length) }, (_, at) => [edge(at), edge(at + 1), counts[at] ?? 0]);
}

/** The strongest drivers, with the period where one is drawn in several; where more rows are asked for than there are drivers, blank ones. */
function tornadoRows(drivers: readonly RankRow[], rows = drivers.length): Rows {
  const drawn = (name: string) => drivers.filter(({ driver }) => driver === name).length;
  const named = drivers.map(({ driver, period, correlation }) => [
    period === undefined || drawn(driver) === 1 ? driver : `${driver}@${period}`,
    correlation,
  ]);
  return Array.from({ length: rows }, (_, at) => named[at] ?? ["", ""]);
}

/** What a simulation comes to as the table that is asked for: names and values, the histogram's parts or the drivers' correlations (fractions). */
export function simulationTable(report: SimulationFigures, { show, rows, headers }: SimulationOptions): Rows {
  const { statistics, histogram, tornado, trials, seed, sampling, fingerprint } = report;
  if (show === "histogram" && histogram)
    return [...(headers ? [["from", "to", "trials"]] : []), ...histogramRows(histogram, rows)];
  if (show === "tornado" && tornado)
    return [...(headers ? [["driver", "rank correlation"]] : []), ...tornadoRows(tornado, rows)];
  const made = [
    ["trials", trials],
    ["seed", seed],
  ];
  const named =
    show === "made"
      ? [...made, ["sampling", sampling], ["model", fingerprint]]
      : [...statistics.map(({ name, value }) => [name, value]), ...made];
  if (headers) return named;
  return (show === "made" ? named : named.slice(0, statistics.length)).map(([, value = ""]) => [value]);
}
