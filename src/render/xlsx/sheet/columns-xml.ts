import type { SheetContent } from "../../../workbook/sheet-content";
import { element } from "../xml/element";

/** A width in characters as files keep it: seven pixels a character and five of padding, in 256ths (ECMA-376 18.3.1.13). */
export const storedWidth = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

/** Where it is not said how wide a column is and it must be: one that is hidden or under an outline. */
const usual = 8.43;

/** Column widths, columns of one kind side by side at once. */
export function columnsXml(sheet: SheetContent): string {
  const { widths, usualWidth, hiddenColumns, columnLevels = {} } = sheet;
  const marked = [...(hiddenColumns ?? []), ...Object.keys(columnLevels).map(Number)];
  const count = marked.reduce((most, at) => Math.max(most, at + 1), widths.length);
  const columns: { min: number; max: number; look: string; xml: Record<string, number | boolean | undefined> }[] = [];
  for (let at = 0; at < count; at++) {
    const level = columnLevels[at] ?? 0;
    const hidden = hiddenColumns?.has(at) === true;
    const own = widths[at];
    if (own === undefined && !hidden && level === 0) continue;
    const xml = {
      width: storedWidth(own ?? usualWidth ?? usual),
      hidden: hidden ? true : undefined,
      customWidth: own === undefined ? undefined : true,
      outlineLevel: level === 0 ? undefined : level,
    };
    const look = JSON.stringify(xml);
    const last = columns.at(-1);
    if (last?.max === at && last.look === look) last.max = at + 1;
    else columns.push({ min: at + 1, max: at + 1, look, xml });
  }
  const all = columns.map(({ min, max, xml }) => element("col", { min, max, ...xml }));
  return all.length === 0 ? "" : element("cols", {}, ...all);
}
