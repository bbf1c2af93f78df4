import type { SheetTemplate } from "../src/plan/workbook-template";
import { figuresSheet } from "./business-model/figures";
import { page } from "./business-model/page";
import { checks } from "./common/checks";
import { constant, cover } from "./common/cover";
import { header } from "./common/header";
import { sources } from "./common/sources";

/** The business of a company on one page, in words and figures. */
export const businessModel = [
  cover([
    constant(
      "hhi_scale",
      "Scale of the Herfindahl-Hirschman index",
      10_000,
      "10,000 = one line is everything",
      "index",
    ),
  ]),
  {
    key: "model",
    name: "Business model",
    purpose: "Words and figures side by side, and the revenue mix; prints on one page",
    columns: [
      { key: "section", width: 22, style: "plain" },
      { key: "label", width: 60, style: "label" },
      { key: "unit", width: 3, style: "unit" },
      { key: "note", width: 42, style: "plain" },
      { key: "check", width: 16, style: "line" },
      { key: "per", width: 9, style: "unit" },
      { key: "share", width: 12, style: "line" },
      { key: "growth", width: 10, style: "line" },
      { key: "mix", width: 9, style: "line" },
    ],
    periods: false,
    figures: "check",
    orientation: "portrait",
    onePage: true,
    tab: "model",
    blocks: [header, ...page],
  },
  figuresSheet,
  checks,
  sources,
] satisfies readonly SheetTemplate[];
