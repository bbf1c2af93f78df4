import type { Cell } from "../../../engine/asked/broadcast";
import { type Failure, isFailure } from "../../../engine/failure";
import { evaluateModel } from "../../../engine/model/evaluate-model";
import type { Model } from "../../../engine/model/model";
import { readModel } from "../../../engine/model/read-model";
import type { SimulationOptions } from "../../../engine/simulation/simulation-options";
import type { SimulationReport } from "../../../engine/simulation/simulation-report";
import { simulationTable } from "../../../engine/simulation/simulation-table";
import { modelInScenario } from "../../../engine/whatif/model-in-scenario";
import { madeToday } from "../../../plan/made-today";
import { cellContent } from "../../../render/office/cell-content";
import type { PlacedCells } from "../workbook/reading";
import type { Write } from "../workbook/write-cells";
import type { KeptSimulation } from "./kept-simulation";

type Contents = readonly (readonly Cell[])[];

/** A model's lines with their values, as SEG.MODEL gives them. */
function modelTable(model: Model): Contents | Failure {
  const values = evaluateModel(model);
  if (isFailure(values)) return values;
  return [["line", ...model.periods], ...model.lines.map(({ label }, at) => [label, ...(values[at] ?? [])])];
}

/** Writes what fits into a range from its upper left corner or from another column of it; texts stay texts. */
function into(range: PlacedCells, contents: Contents, from = 0): Write {
  const rows = contents.slice(0, range.rows).map((row) => row.slice(0, range.columns - from));
  const place = { ...range, column: range.column + from, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const text = (cell: Cell) =>
    typeof cell === "string" ? (cellContent({ value: cell, style: "", format: "" }, new Map()) ?? "") : cell;
  return { place, contents: rows.map((row) => row.map(text)) };
}

const table = (report: SimulationReport, show: SimulationOptions["show"], rows: number | undefined, headers: boolean) =>
  simulationTable(report, { show, rows, headers, sampling: "random", scenario: "" });

/** What makes the kept results those of the present drivers and choices: all results, and what they say they were calculated with. */
export function keptWrites(
  { model, drivers, parts }: KeptSimulation,
  whole: SimulationReport,
  firstYear: SimulationReport,
): readonly Write[] | Failure {
  const [plain, drawn] = [readModel(model.values), modelInScenario(model.values, "", drivers.values)];
  if (isFailure(plain)) return plain;
  if (isFailure(drawn)) return drawn;
  const [result, atMeans] = [modelTable(plain), modelTable(drawn)];
  if (isFailure(result)) return result;
  if (isFailure(atMeans)) return atMeans;
  // The drivers' "Calculated with" stands left of their names; heads and the blank row at the end stay.
  const used = drivers.values.slice(1, -1).map(([, distribution]) => [distribution]);
  const besideDrivers = { ...drivers, row: drivers.row + 1, column: drivers.column - 1, rows: used.length };
  const asked = parts.asked.values.slice(1, -1).map(([now]) => [now]);
  return [
    into(parts.histogram, table(whole, "histogram", parts.histogram.rows - 1, true)),
    into(parts.tornado, table(whole, "tornado", parts.tornado.rows - 1, true)),
    into(parts.statistics, table(whole, "statistics", undefined, false), 1),
    into(parts.made, table(whole, "made", undefined, false), 1),
    into(parts.madeOn, [[madeToday().date]]),
    into(parts.firstYear, table(firstYear, "statistics", undefined, false), 1),
    into(parts.result, result),
    into(parts.atMeans, atMeans),
    into(besideDrivers, used),
    into({ ...parts.asked, row: parts.asked.row + 1, rows: asked.length }, asked, 1),
  ];
}
