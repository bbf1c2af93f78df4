import type { RowTemplate } from "../../src/plan/row-template";
import { part } from "../common/rows";
import { inMoney, translation } from "../common/translation";
import { continuing } from "./lines";

const goesOn = (row: RowTemplate): RowTemplate => (row.across === undefined ? row : { ...row, ahead: row.across });

/** Amounts in another currency: at each year's rate, forecasts at the last one unless another is typed. */
export const translated: readonly RowTemplate[] = [
  part("translated_head", "In {money.currency}; forecast at the last rate, typed over at will", "", "{translated}"),
  { ...translation, ahead: { input: "={translation@prev}", atLeast: 0 }, aheadStyle: "assumption" },
  ...[
    inMoney("revenue_translated", "revenue", { label: "{line.name}", ...continuing }),
    inMoney("all_translated", "total", { label: "Total revenue", style: "total" }),
    inMoney("cost_translated", "cost", { label: "Cost of revenue" }),
    inMoney("gross_translated", "gross", { label: "Gross profit", style: "total" }),
  ].map(goesOn),
];
