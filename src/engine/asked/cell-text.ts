import type { Cell } from "./broadcast";

/** A cell as text without spaces around it; blank for what is neither text, number nor truth value. */
export const cellText = (cell: Cell): string =>
  typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell).trim() : "";

/** Whether a cell is empty, or a text of spaces only. */
export const isBlankCell = (cell: Cell): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
