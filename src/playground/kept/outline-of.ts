import type { ICellData, IWorkbookData } from "@univerjs/core";

/** What tells a kept workbook from another: the first texts typed into it and its sheets. */
export interface KeptOutline {
  readonly begins: string;
  readonly sheets: string;
}

/** So many texts say what a workbook is about: a template's cover begins with its title and its company. */
const texts = 2;

export function outlineOf({ sheetOrder, sheets }: Pick<IWorkbookData, "sheetOrder" | "sheets">): KeptOutline {
  const all = sheetOrder.flatMap((id) => sheets[id] ?? []).filter(({ hidden }) => !hidden);
  const found: string[] = [];
  for (const { cellData = {} } of all)
    for (const row of Object.values(cellData))
      for (const { v, f, si } of Object.values(row as Record<string, ICellData>))
        if (found.length < texts && typeof v === "string" && v.trim() !== "" && !f && !si) found.push(v.trim());
  return { begins: found.join(" · ") || "Nothing typed yet", sheets: all.map(({ name }) => name ?? "").join(", ") };
}
