import { namedRanges } from "../workbook/named-ranges";
import { askCells } from "../workbook/placed-cells";
import type { ModelReading, PlacedCells } from "../workbook/reading";
import { inExcel } from "../../../render/office/in-excel";

/** The ranges of an inserted simulation, by the names its sheets give them; the last two stand beside the model. */
const names = {
  asked: "simulation_asked",
  changes: "simulation_changes",
  histogram: "simulation_histogram",
  tornado: "simulation_tornado",
  statistics: "simulation_statistics",
  made: "simulation_made",
  madeOn: "simulation_made_on",
  firstYear: "simulation_first_year",
} as const;
const besideModel = { result: "forecast_model_result", atMeans: "forecast_model_at_means" } as const;

export type KeptPart = keyof typeof names | keyof typeof besideModel;

/** An inserted simulation as it stands in the workbook. */
export interface KeptSimulation {
  readonly model: PlacedCells;
  /** The table of distributions. */
  readonly drivers: PlacedCells;
  readonly parts: Readonly<Record<KeptPart, PlacedCells>>;
  /** SEG formulas give the results: they follow by themselves. */
  readonly live: boolean;
  /** Whether drivers or choices changed since the results came, as the sheet itself counts. */
  readonly stale: boolean;
}

/** The simulation whose sheet gives a model its distributions; undefined where a part of it is gone. */
export async function keptSimulation({
  model,
  distributions,
}: Pick<ModelReading, "model" | "distributions">): Promise<KeptSimulation | undefined> {
  if (!distributions) return undefined;
  return inExcel(async (context) => {
    const sheet = (id: string) => context.workbook.worksheets.getItem(id);
    const wanted = [
      ...Object.entries(names).map(([part, name]) => ({ part, name, of: sheet(distributions.sheetId) })),
      ...Object.entries(besideModel).map(([part, name]) => ({ part, name, of: sheet(model.sheetId) })),
    ];
    const ranges = await namedRanges(context, wanted);
    const found = ranges.map((range) => range && askCells(range));
    if (found.includes(undefined)) return undefined;
    await context.sync();
    const parts = Object.fromEntries(
      wanted.map(({ part }, at) => [part, found[at]?.()]),
    ) as unknown as KeptSimulation["parts"];
    const isFormula = (cell: unknown) => typeof cell === "string" && cell.startsWith("=");
    return {
      model,
      drivers: distributions,
      parts,
      live: isFormula(parts.histogram.formulas[0]?.[0]),
      stale: Number(parts.changes.values[0]?.[0]) > 0,
    };
  });
}
