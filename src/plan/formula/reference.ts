/** One end of a reference: a row by name, all its repetitions with `*`, and a fixed column where one is named. */
export interface ReferenceEnd {
  /** Left out: the row that holds the formula. */
  readonly row?: string;
  readonly all: boolean;
  readonly column?: string;
}

/** Which period's column: left out the same one, `all` those of the row's block. */
export type ReferencePeriod = "prev" | "first" | "last" | "all" | "base" | "past" | "next";

/** What braces in a formula say; the grammar stands with WorkbookTemplate. */
export interface Reference {
  readonly sheet?: string;
  readonly from: ReferenceEnd;
  /** The rows that the range goes on to; one that does not stand there is left out. */
  readonly to: readonly ReferenceEnd[];
  readonly period?: ReferencePeriod;
}

const grammar =
  /^(?:(\w+)!)?((?:\w*\*?(?:\.\w+)?)(?::(?:\w+\*?(?:\.\w+)?|\.\w+))*)(?:@(prev|first|last|all|base|past|next))?$/;
const endGrammar = /^(\w*)(\*?)(?:\.(\w+))?$/;

function readEnd(text: string, before?: ReferenceEnd): ReferenceEnd {
  const [, row = "", all, column = before?.column] = endGrammar.exec(text) ?? [];
  const rows = row === "" && before ? before : { ...(row === "" ? {} : { row }), all: all === "*" };
  return { ...rows, ...(column === undefined ? {} : { column }) };
}

/** Reads a reference; one that is not well formed is a mistake of the template. */
export function parseReference(text: string): Reference {
  const [, sheet, ends = "", period] = grammar.exec(text) ?? [];
  const [first = "", ...others] = ends.split(":");
  const from = readEnd(first);
  const toColumn = others.some((other) => other.startsWith("."));
  if (from.column === undefined && (from.row === undefined || toColumn))
    throw new Error(`"{${text}}" is not a reference.`);
  return {
    ...(sheet === undefined ? {} : { sheet }),
    from,
    to: others.map((other) => readEnd(other, from)),
    ...(period === undefined ? {} : { period: period as ReferencePeriod }),
  };
}
