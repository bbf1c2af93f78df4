import type { BlockTemplate } from "../src/plan/block-template";
import type { SheetTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { modelColumns } from "./common/columns";
import { cover } from "./common/cover";
import { modelHeader } from "./common/header";
import { blank, section } from "./common/rows";
import { sources } from "./common/sources";
import { group } from "./recast/group";
import { mapping } from "./recast/mapping";
import { restatements, translated } from "./recast/structure";

const structure: BlockTemplate = {
  key: "structure",
  repeat: "schemes",
  rows: [
    section("structure_head", "{scheme.name}", "stated {scheme.stated}{scheme.before}"),
    ...restatements,
    ...translated,
    blank("structure_end"),
  ],
};

/** How later filings restated the revenue of segments or products, and where the lines of an older structure went. */
export const recast = [
  cover([]),
  {
    key: "model",
    name: "Recast",
    purpose: "First stated, latest, change and filings of each line; structures mapped, with residuals",
    columns: modelColumns,
    periods: true,
    orientation: "landscape",
    tab: "model",
    freeze: { row: "period", column: "label" },
    blocks: [modelHeader, group, structure, mapping],
  },
  checks,
  sources,
] satisfies readonly SheetTemplate[];
