import type { ICellData, IWorkbookData } from "@univerjs/core";

/** What tells a kept workbook from another: the first text typed into it, as the title of a cover, and its sheets. */
export interface KeptOutline {
  readonly begins: string;
  readonly sheets: string;
}

const isTyped = ({ v, f, si }: ICellData): boolean => typeof v === "string" && v.trim() !== "" && !f && !si;

export function outlineOf({ sheetOrder, sheets }: Pick<IWorkbookData, "sheetOrder" | "sheets">): KeptOutline {
  const all = sheetOrder.flatMap((id) => sheets[id] ?? []).filter(({ hidden }) => !hidden);
  const cells = all.flatMap(({ cellData = {} }) =>
    Object.values(cellData).flatMap((row) => Object.values(row as Record<string, ICellData>)),
  );
  return {
    begins: String(cells.find(isTyped)?.v ?? "Nothing typed yet"),
    sheets: all.map(({ name }) => name ?? "").join(", "),
  };
}
