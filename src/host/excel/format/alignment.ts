/** Excel's words for alignment beside the grid's numbers. */
import type { IStyleData } from "@univerjs/core";
import { invalidArgument } from "../../protocol/api-error";

const horizontal: readonly (readonly [string, number])[] = [
  ["General", 0],
  ["Left", 1],
  ["Center", 2],
  ["Right", 3],
  ["Justify", 4],
  ["Distributed", 6],
];
const vertical: readonly (readonly [string, number])[] = [
  ["Top", 1],
  ["Center", 2],
  ["Bottom", 3],
];

const wordOf = (table: typeof horizontal, number: unknown, otherwise: string): string =>
  table.find(([, code]) => code === number)?.[0] ?? otherwise;

function codeOf(table: typeof horizontal, word: unknown): number {
  const code = table.find(([name]) => name === word)?.[1];
  if (code === undefined) throw invalidArgument();
  return code;
}

export const horizontalWord = (style: IStyleData): string => wordOf(horizontal, style.ht, "General");
export const horizontalCode = (word: unknown): number => codeOf(horizontal, word);
export const verticalWord = (style: IStyleData): string => wordOf(vertical, style.vt, "Bottom");
export const verticalCode = (word: unknown): number => codeOf(vertical, word);

/** One step of indentation in the grid's pixels. */
const indentStep = 9;
export const indentOf = (style: IStyleData): number => Math.round((style.pd?.l ?? 0) / indentStep);

export function indentPadding(level: unknown): { l: number } {
  if (typeof level !== "number" || !Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument();
  return { l: level * indentStep };
}
