import type { RowTemplate } from "../../src/plan/row-template";
import { figures } from "./rows";

/** What the year's total revenue is worth in the other currency: the rate for amounts that no filing translates. */
export const translation: RowTemplate = figures("translation", {
  label: "Rate: translated / reported total revenue",
  unit: "{money.currency}",
  note: "for one {reporting.currency}",
  when: "{translated}",
  across: '=IF(AND(ISNUMBER({total_translated}),N({total})>0),{total_translated}/{total},"n/d")',
  format: "rate",
});

/** A row in the other currency, at that rate. */
export const inMoney = (
  key: string,
  of: string,
  row: Omit<Parameters<typeof figures>[1], "unit" | "across">,
): RowTemplate =>
  figures(key, {
    when: "{translated}",
    format: "money",
    ...row,
    unit: "{money.unit}",
    across: `=IF(AND(ISNUMBER({${of}}),ISNUMBER({translation})),{${of}}*{translation},{${of}})`,
  });
