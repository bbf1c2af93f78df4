/** One end of a reference: a row by name, all its repetitions with `*`, and a fixed column where one is named. */
export interface ReferenceEnd {
  /** Left out: the row that holds the formula. */
  readonly row?: string;
  readonly all: boolean;
  readonly column?: string;
}

/** Which period's column: left out the same one, `all` those of the row's block. */
export type ReferencePeriod = "prev" | "first" | "last" | "all";

/** What braces in a formula say; the grammar stands with WorkbookTemplate. */
export interface Reference {
  readonly sheet?: string;
  readonly from: ReferenceEnd;
  readonly to?: ReferenceEnd;
  readonly period?: ReferencePeriod;
}

const grammar = /^(?:(\w+)!)?(\w*)(\*?)(?:\.(\w+))?(?::(\w+)(\*?)(?:\.(\w+))?)?(?:@(prev|first|last|all))?$/;

const end = (row: string, all: string, column: string | undefined): ReferenceEnd => ({
  ...(row === "" ? {} : { row }),
  all: all === "*",
  ...(column === undefined ? {} : { column }),
});

/** Reads a reference; one that is not well formed is a mistake of the template. */
export function parseReference(text: string): Reference {
  const match = grammar.exec(text);
  if (!match || (match[2] === "" && match[4] === undefined)) throw new Error(`"{${text}}" is not a reference.`);
  const [, sheet, row = "", all = "", column, toRow, toAll = "", toColumn, period] = match;
  return {
    ...(sheet === undefined ? {} : { sheet }),
    from: end(row, all, column),
    ...(toRow === undefined ? {} : { to: end(toRow, toAll, toColumn ?? column) }),
    ...(period === undefined ? {} : { period: period as ReferencePeriod }),
  };
}
