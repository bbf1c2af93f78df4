import { SpreadsheetSkeleton } from "@univerjs/engine-render";

type Measure = SpreadsheetSkeleton["calculateAutoHeightInRange"];

/**
 * The grid measures rows when it is idle, also those of a sheet deleted meanwhile, and fails on the layout that is
 * disposed of; after that it measures none at all. A layout without its sheet has no rows to measure.
 */
export function passOverDeletedSheets(): void {
  const layout = SpreadsheetSkeleton.prototype;
  const measure: unknown = Reflect.get(layout, "calculateAutoHeightInRange");
  if (!isMeasure(measure)) return;
  layout.calculateAutoHeightInRange = function (this: SpreadsheetSkeleton, ...given: Parameters<Measure>) {
    const sheet: unknown = this.getWorksheetConfig(); // null once disposed of, whatever its type says
    return sheet === null ? [] : measure.apply(this, given);
  };
}

const isMeasure = (found: unknown): found is Measure => typeof found === "function";
