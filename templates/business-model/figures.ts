import type { SheetTemplate } from "../../src/plan/workbook-template";
import { costs } from "./costs";
import { group } from "./group";
import { header } from "./header";
import { lines } from "./lines";
import { markets, marketsHead, takeRate } from "./markets";

/** The figures beside the words: each from one call of the add-in or with its source, and every ratio from the reporting currency. */
export const figuresSheet: SheetTemplate = {
  key: "figures",
  name: "Business figures",
  purpose: "The figures that stand beside the words: amounts, growth, mix, margins, and their checks",
  columns: [
    { key: "section", width: 15, style: "plain" },
    { key: "label", width: 52, style: "label" },
    { key: "unit", width: 9, style: "unit" },
    { key: "note", width: 30, style: "note" },
    { key: "check", width: 20, style: "plain" },
    { key: "value", width: 16, style: "line" },
    { key: "shown", width: 18, style: "line" },
    { key: "now", width: 18, style: "line" },
    { key: "then", width: 22, style: "line" },
    { key: "growth", width: 12, style: "line" },
    { key: "share", width: 13, style: "line" },
    { key: "mix", width: 15, style: "line" },
  ],
  periods: false,
  figures: "value",
  orientation: "landscape",
  tab: "model",
  freeze: { row: "heads", column: "label" },
  blocks: [header, group, lines, costs, marketsHead, markets, takeRate],
};
