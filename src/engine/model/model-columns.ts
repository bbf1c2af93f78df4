import type { Cell, Matrix } from "../asked/broadcast";
import { cellText, isBlankCell } from "../asked/cell-text";
import { isoDate } from "../date-serial";
import { badArgument, failedAt, type Failure, isFailure } from "../failure";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";

/** The optional columns, by their words in the header. */
export const optionalColumns = ["low", "high", "unit", "note"] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

/** Which columns of a range mean what. */
export interface ModelColumns {
  /** Rows above the first line: the header and blank rows before it. */
  readonly above: number;
  /** The columns of definitions, left to right, and what stands over each. */
  readonly definitions: readonly { readonly column: number; readonly label: string }[];
  readonly hasPeriods: boolean;
  readonly optional: ReadonlyMap<OptionalColumn, number>;
}

const form = "line, definition, low, high, unit, note, or a period over each column";
const firstWords = ["", "line", "name", "driver", "item", "lineitem"];
const definitionWords = ["definition", "formula"];
const isYear = (cell: Cell) => Number.isInteger(Number(cell)) && Number(cell) >= 1900 && Number(cell) <= 2200;
const isNumber = (cell: Cell) => typeof cell === "number" || (cellText(cell) !== "" && Number.isFinite(Number(cell)));

/** Two columns may come without a header: their first row is one only where its words say so. */
function isHeader(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell)).length;
  if (filled > 2) return true;
  const [first, second] = [nameKey(cellText(row[0])), row.slice(1).find((cell) => !isBlankCell(cell))];
  if (definitionWords.includes(nameKey(cellText(second)))) return true;
  return firstWords.includes(first) && (!isNumber(second) || isYear(second));
}

/** A period's label as typed; a date as 2024-12-31. Undefined for a number that is neither year nor date nor a count of periods. */
function periodLabel(cell: Cell): string | undefined {
  if (typeof cell === "boolean") return undefined;
  if (!isNumber(cell)) return cellText(cell);
  const number = Number(cell);
  if (!Number.isInteger(number) || number < 0) return undefined;
  return number > 20_000 && number < 100_000 ? isoDate(number) : String(number);
}

/** One column of definitions has any label or none of its own; several are periods, and none of them a slip of an optional column. */
function checkedLabels(labels: readonly string[]): Failure | undefined {
  const word = labels.find((label) => definitionWords.includes(nameKey(label)));
  const other = labels.find((label) => label !== word);
  if (word !== undefined && other !== undefined) {
    const near = nearestName(other, optionalColumns);
    return badArgument(
      `Column "${other}" beside "${word}" has no meaning.${near ? ` Did you mean "${near}"?` : ""} The header takes ${form}.`,
    );
  }
  const slip = labels.length > 1 && labels.find((label) => !/\d/.test(label) && nearestName(label, optionalColumns));
  if (slip && labels.some((label) => /\d/.test(label)))
    return badArgument(`Column "${slip}" is no period. Did you mean "${nearestName(slip, optionalColumns) ?? ""}"?`);
  const twice = labels.find((label, at) => labels.findIndex((before) => nameKey(before) === nameKey(label)) < at);
  return twice === undefined ? undefined : badArgument(`Period "${twice}" stands twice in the header.`);
}

function namedColumns(header: readonly Cell[]): Omit<ModelColumns, "above" | "hasPeriods"> | Failure {
  const optional = new Map<OptionalColumn, number>();
  const definitions: { column: number; label: string }[] = [];
  for (const [column, cell] of header.entries()) {
    if (column === 0 || isBlankCell(cell)) continue;
    const word = optionalColumns.find((known) => known === nameKey(cellText(cell)));
    if (word !== undefined) {
      if (optional.has(word)) return badArgument(`Column "${word}" stands twice in the header.`);
      optional.set(word, column);
      continue;
    }
    const label = periodLabel(cell);
    if (label === undefined)
      return badArgument(`With more than two columns the first row is a header: ${form}; not "${cellText(cell)}".`);
    definitions.push({ column, label });
  }
  if (definitions.length === 0) return badArgument(`The header names no column of definitions. It takes ${form}.`);
  return checkedLabels(definitions.map(({ label }) => label)) ?? { optional, definitions };
}

/**
 * What each column of a model's range is. The first is the line's name. A header row names the others: definition, low, high, unit, note, or
 * a period over each column of definitions; a range of two columns may come without one.
 */
export function modelColumns(rows: Matrix): ModelColumns | Failure {
  const above = rows.findIndex((row) => !row.every(isBlankCell));
  const first = rows[above];
  if (first === undefined) return badArgument(`The model is empty. It takes rows of ${form}.`);
  const hasHeader = isHeader(first);
  const columns = hasHeader
    ? namedColumns(first)
    : { optional: new Map<OptionalColumn, number>(), definitions: [{ column: 1, label: "value" }] };
  if (isFailure(columns)) return failedAt(columns, above + 1, 1);
  const named = new Set([0, ...columns.optional.values(), ...columns.definitions.map(({ column }) => column)]);
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries())
      if (at > above && !named.has(column) && !isBlankCell(cell))
        return failedAt(
          badArgument(`Row ${at + 1}, column ${column + 1} holds a value, but no header names the column: ${form}.`),
          at + 1,
          column + 1,
        );
  const [only] = columns.definitions;
  const plain = columns.definitions.length === 1 && only !== undefined && !/\d/.test(only.label);
  return {
    above: hasHeader ? above + 1 : above,
    optional: columns.optional,
    definitions: plain ? [{ column: only.column, label: "value" }] : columns.definitions,
    hasPeriods: !plain,
  };
}
