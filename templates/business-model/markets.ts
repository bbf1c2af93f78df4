import type { BlockTemplate } from "../../src/plan/block-template";
import { section } from "../common/rows";
import { look, reporting, shown, typed } from "./look";

export const marketsHead: BlockTemplate = { key: "markets_head", rows: [section("markets_head", "Markets")] };

/** People who buy and merchandise sold: each from a call of its own, since each is a metric of its own. */
export const markets: BlockTemplate = {
  key: "market",
  repeat: "markets",
  rows: [
    {
      ...look,
      key: "market",
      cells: {
        label: "{market.name}",
        note: "{market.line}",
        shown: { seg: `SEG.GET({company.unit},{.note},{period},"{market.metric}","${shown}; na=text")` },
      },
      across: {
        seg: `SEG.GET({company.unit},{.note},{period},"{market.metric}","${reporting}; na=text")`,
      },
      own: { cells: { label: "Merchandise sold, or another measure of the market", shown: typed } },
    },
  ],
};

/** What the company takes of the merchandise sold. */
export const takeRate: BlockTemplate = {
  key: "take_rate",
  rows: [
    {
      ...look,
      key: "take_rate",
      cells: { label: "Take rate", unit: "%", note: "monetisation of China retail / its GMV" },
      across: { seg: `SEG.TAKERATE({company.unit},{period},"basis={basis}; na=text")` },
      format: "percent",
      own: { cells: { label: "Take rate", unit: "%" } },
    },
  ],
};
