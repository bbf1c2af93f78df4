import type { BlockTemplate } from "../src/plan/block-template";
import type { SheetTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { modelColumns } from "./common/columns";
import { bothTables, comparatives, comparison, workings } from "./common/comparatives";
import { contributions } from "./common/contribution";
import { cover } from "./common/cover";
import { group } from "./common/group";
import { modelHeader } from "./common/header";
import { blank, section } from "./common/rows";
import { sources } from "./common/sources";
import { chartData, contributionChart } from "./growth-bridge/chart";
import { steps } from "./growth-bridge/steps";
import { translated } from "./growth-bridge/translated";
import { waterfall } from "./growth-bridge/waterfall";

const structure: BlockTemplate = {
  key: "structure",
  repeat: "schemes",
  rows: [
    section("structure_head", "{scheme.name}", "stated {scheme.stated}{scheme.before}"),
    ...comparatives(),
    ...steps,
    ...translated,
    ...contributions,
    workings,
    ...comparison,
    ...bothTables,
    ...chartData,
    blank("structure_end"),
  ],
  charts: [contributionChart],
};

/** From the total of each year to the next, line by line, as money and as contribution to growth. */
export const growthBridge = [
  cover([]),
  {
    key: "model",
    name: "Growth bridge",
    purpose: "Both years of every line, the bridge from total to total, contributions to growth, chart",
    columns: modelColumns,
    periods: true,
    orientation: "landscape",
    tab: "model",
    freeze: { row: "period", column: "label" },
    blocks: [modelHeader, group, structure],
  },
  waterfall,
  checks,
  sources,
] satisfies readonly SheetTemplate[];
