const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether a cell's formula reads cells of a sheet, its name in quotes or without. */
export function readsSheet(formula: unknown, sheet: string): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  return (
    text.includes(`'${name.replaceAll("'", "''")}'!`) ||
    new RegExp(`(^|[^\\p{L}\\p{N}_.'])${escaped(name)}!`, "u").test(text)
  );
}
