/** One small change to one place of the source, which a test ought to notice. */
export interface Mutant {
  /** What switches it on: unique within one run. */
  id: number;
  /** Its source file, from the root of the project. */
  file: string;
  line: number;
  column: number;
  /** The kind of change: "EqualityOperator", "StringLiteral" ... */
  mutator: string;
  /** What stands there instead. */
  replacement: string;
}

/** Where it is and what it changes, the same in every run over the same source. */
export const placeOf = ({ file, line, column, mutator, replacement }: Mutant): string =>
  `${file}:${line}:${column} ${mutator} ${replacement.replace(/\s+/g, " ")}`;
