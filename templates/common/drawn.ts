import type { RowTemplate } from "../../src/plan/row-template";
import { figures } from "./rows";

/** A row that a chart draws: text becomes NA(), so that nothing missing is drawn as zero. */
export const drawn = (
  key: string,
  of: string,
  row: Pick<Parameters<typeof figures>[1], "label" | "unit" | "format" | "repeat" | "when">,
  test = `ISNUMBER({${of}})`,
): RowTemplate => figures(key, { ...row, across: `=IF(${test},{${of}},NA())`, style: "chart data", outline: true });

/** The years that a waterfall may be of. */
export const bridgeYears: readonly RowTemplate[] = [
  figures("year", { label: "Year", unit: "year", across: "={period}", style: "chart data", outline: true }),
  figures("year_before", {
    label: "Year before",
    unit: "year",
    across: "={prior}",
    style: "chart data",
    outline: true,
  }),
];
