import type { CellError } from "../workbook-plan";
import type { Area } from "./area";

/** One value as a formula meets it; `null` is an empty cell, which is neither zero nor an empty text. */
export type Scalar = number | string | boolean | CellError | null;

/** What a formula's parts come to: a value, or the cells it is read from. Functions such as SUM and COUNT treat the two differently. */
export type Operand = Scalar | Area;

export const isError = (value: Operand): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** Excel's error values. */
export const errors = {
  notAvailable: { error: "#N/A" },
  division: { error: "#DIV/0!" },
  value: { error: "#VALUE!" },
  number: { error: "#NUM!" },
  reference: { error: "#REF!" },
} as const satisfies Record<string, CellError>;

/** A number where it is one. */
export const finite = (value: number): number | CellError => (Number.isFinite(value) ? value : errors.number);
