import { cellsOf, type Place } from "../place";
import { type SheetGrid, valueAt } from "../sheet-grid";

/** A short word for a text: 53 bits (cyrb53, public domain), the same on every machine. */
export function hashOf(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    one = Math.imul(one ^ sign, 2654435761);
    other = Math.imul(other ^ sign, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}

/** A short word for what cells show: numbers to their last bit, texts apart from numbers, errors as such. */
export const valuesHash = (grid: SheetGrid, place: Place): string =>
  hashOf(JSON.stringify([...cellsOf(place)].map(([row, column]) => valueAt(grid, row, column))));
