import type { BlockTemplate } from "../src/plan/block-template";
import type { SheetTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { modelColumns } from "./common/columns";
import { bothTables, comparatives, comparison, workings } from "./common/comparatives";
import { contributions } from "./common/contribution";
import { constant, cover } from "./common/cover";
import { group } from "./common/group";
import { modelHeader } from "./common/header";
import { blank, section } from "./common/rows";
import { sources } from "./common/sources";
import { growth, mixShift } from "./segment-revenue/over-time";
import { revenue, revenueWorkings, translated } from "./segment-revenue/revenue";
import { chartData, charts, concentration, shares } from "./segment-revenue/shares";

const structure: BlockTemplate = {
  key: "structure",
  repeat: "schemes",
  rows: [
    section("structure_head", "{scheme.name}", "stated {scheme.stated}{scheme.before}"),
    ...translated,
    ...revenue,
    ...comparatives({ lines: "revenue", reconciling: "reconciling" }),
    ...growth,
    ...shares,
    ...mixShift,
    ...contributions,
    ...concentration,
    workings,
    ...revenueWorkings,
    ...comparison,
    ...bothTables,
    ...chartData,
    blank("structure_end"),
  ],
  charts,
};

const hhiScale = constant(
  "hhi_scale",
  "Scale of the Herfindahl-Hirschman index",
  10_000,
  "10,000 = one segment is everything",
  "index",
);

/** Revenue by segment or product: one block for each structure the filings state, with growth, mix, contribution and concentration. */
export const segmentRevenue = [
  cover([hhiScale]),
  {
    key: "model",
    name: "Segment revenue",
    purpose: "Revenue by structure: growth, shares, mix shift, contribution, concentration, charts",
    columns: modelColumns,
    periods: true,
    orientation: "landscape",
    tab: "model",
    freeze: { row: "period", column: "label" },
    blocks: [modelHeader, group, structure],
  },
  checks,
  sources,
] satisfies readonly SheetTemplate[];
