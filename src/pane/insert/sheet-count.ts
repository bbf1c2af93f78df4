/** `1 sheet`, `3 sheets`. */
export const sheetCount = (count: number): string => `${count} ${count === 1 ? "sheet" : "sheets"}`;
