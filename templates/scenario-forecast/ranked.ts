import type { RowTemplate } from "../../src/plan/row-template";
import { checkRows } from "../common/rows";
import { continuing } from "./lines";

/** A row for each driver of the forecast, to be filled in the order of their effect. */
export const ranked = (rank: (key: string, row?: Partial<RowTemplate>) => RowTemplate): readonly RowTemplate[] => [
  rank("rank_growth", continuing),
  rank("rank_fade", continuing),
  rank("rank_long_run"),
  rank("rank_elimination", { when: "{scheme.reconciling}" }),
  rank("rank_cost_ratio"),
];

/** The check that results kept as values are of what the sheet shows; `changes` counts what differs. */
export const notStale = (changes: string): readonly RowTemplate[] =>
  checkRows("not_stale", {
    label: "results are of the drivers and choices shown",
    unit: "count",
    format: "count",
    difference: changes,
    tolerance: { number: 0 },
    toleranceNote: "none",
    figures: [],
  });
