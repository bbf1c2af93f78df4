import type { Area } from "./area";

/** Which range of the workbook is the model: one with a name, wherever the name points, or cells of a sheet. */
export type ModelSource =
  | { readonly kind: "named"; readonly sheetId: string; readonly name: string }
  | ({ readonly kind: "cells"; readonly sheetId: string } & Area);

/** Tells one source from another. */
export const sourceKey = (source: ModelSource): string =>
  source.kind === "named"
    ? `${source.sheetId} ${source.name}`
    : [source.sheetId, source.row, source.column, source.rows, source.columns].join(" ");
