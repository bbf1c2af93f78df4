import type { SheetTemplate } from "../src/plan/workbook-template";
import { claims, claimsHeader, proof, summary } from "./claim-check/claims";
import { figuresSheet } from "./claim-check/figures";
import { checks } from "./common/checks";
import { cover } from "./common/cover";
import { sources } from "./common/sources";

/** The claims of the source article, each held against the filing. */
export const claimCheck = [
  cover([]),
  {
    key: "model",
    name: "Claims",
    purpose: "Every claim in the article's words, the filing's figure, the difference and the verdict",
    columns: [
      { key: "section", width: 15, style: "plain" },
      { key: "label", width: 29, style: "label" },
      { key: "unit", width: 13, style: "unit" },
      { key: "note", width: 31, style: "note" },
      { key: "check", width: 17, style: "plain" },
      { key: "claimed", width: 10, style: "line" },
      { key: "figure", width: 11, style: "line" },
      { key: "figure_unit", width: 14, style: "aside" },
      { key: "difference", width: 12, style: "line" },
      { key: "number", width: 12, style: "label" },
      { key: "reason", width: 32, style: "label" },
      { key: "says", width: 32, style: "label" },
      { key: "source", width: 24, style: "label" },
      { key: "stated", width: 26, style: "unit", unprinted: true },
    ],
    periods: false,
    figures: "claimed",
    orientation: "landscape",
    tab: "model",
    freeze: { row: "heads", column: "label" },
    blocks: [claimsHeader, summary, claims, proof],
  },
  figuresSheet,
  checks,
  sources,
] satisfies readonly SheetTemplate[];
