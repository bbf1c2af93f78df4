import type { SheetPlan } from "../../../plan/workbook-plan";
import { element } from "../xml/element";

/** A width in characters as files keep it: seven pixels a character and five of padding, in 256ths (ECMA-376 18.3.1.13). */
const stored = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

/** Column widths, columns of one width side by side at once. */
export function columnsXml({ widths }: SheetPlan): string {
  const columns: { min: number; max: number; width: number }[] = [];
  for (const [at, width] of widths.entries()) {
    const last = columns.at(-1);
    if (last?.width === stored(width)) last.max = at + 1;
    else columns.push({ min: at + 1, max: at + 1, width: stored(width) });
  }
  const xml = columns.map((column) => element("col", { ...column, customWidth: true }));
  return xml.length === 0 ? "" : element("cols", {}, ...xml);
}
