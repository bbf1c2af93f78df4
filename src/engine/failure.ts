/** Why there is no answer. The first nine are #N/A in a cell, `bad-argument` is #VALUE!, `zero-denominator` is #DIV/0!. */
export type FailureKind =
  | "not-found"
  | "not-disclosed"
  | "not-in-dataset"
  | "did-not-exist"
  | "partly-disclosed"
  | "incomplete"
  | "structure-changed"
  | "not-meaningful"
  | "no-solution"
  | "bad-argument"
  | "zero-denominator";

/** A failure is a value with a sentence, never an exception and never a zero. */
export interface Failure {
  readonly failure: FailureKind;
  /** At most 255 characters, what Excel shows. */
  readonly message: string;
  /** The cell of the model's range it is about, both counted from 1. */
  readonly at?: { readonly row: number; readonly column: number };
}

const longest = 255;
const shorten = (sentence: string) => (sentence.length <= longest ? sentence : `${sentence.slice(0, longest - 1)}…`);

/** A failure of a kind with its sentence, cut to what a cell can show. */
export const fail = (failure: FailureKind, sentence: string): Failure => ({ failure, message: shorten(sentence) });

/** The failure with the cell of the model's range it is about; one that knows its cell keeps it. */
export const failedAt = (failure: Failure, row: number, column: number): Failure => ({
  at: { row, column },
  ...failure,
});

export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "failure" in value;
}

/** Kinds that are #N/A in a cell: there is no answer, though the arguments are of the right kind. */
export const isNotAvailable = ({ failure }: Failure): boolean =>
  failure !== "bad-argument" && failure !== "zero-denominator";

/** Kinds that say an answer is missing: what option `na=` may replace. A name nobody knows is a mistake, not a missing figure. */
export const isMissing = (failure: Failure): boolean => isNotAvailable(failure) && failure.failure !== "not-found";

/** Kinds for which a figure may be counted as zero on request; a comparison that cannot be made is no zero. */
export const isMissingFigure = (failure: Failure): boolean =>
  isMissing(failure) && !["structure-changed", "not-meaningful", "no-solution"].includes(failure.failure);

/** A name that is not known, with the nearest that is and, where they are few, what there is: `Known: BABA, AMZN.` */
export function unknownName(
  what: string,
  asked: string,
  where: string,
  nearest: string | undefined,
  known = "",
): Failure {
  const hint = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  const list = known === "" ? "" : ` ${known}`;
  return fail("not-found", `No ${what} "${asked}"${where === "" ? "" : ` in ${where}`}.${hint}${list}`);
}

/** Options typed in the place of another argument: undefined where a text does not look like options. */
export const misplacedOptions = (asked: string, argument: string): Failure | undefined =>
  asked.includes("=")
    ? badArgument(`"${asked}" looks like options: they are the last argument, after an empty one for ${argument}.`)
    : undefined;

/** A name that fits several lines. */
export const ambiguousName = (asked: string, paths: readonly string[]): Failure =>
  fail(
    "bad-argument",
    `"${asked}" fits ${paths.length} lines: ${paths.map((path) => `"${path}"`).join(", ")}. Write the path.`,
  );

export const badArgument = (sentence: string): Failure => fail("bad-argument", sentence);

/** A division by a plain zero. */
export const zeroDenominator = (what: string): Failure => fail("zero-denominator", `${what} is zero.`);

export const notMeaningful = (why: string): Failure => fail("not-meaningful", `Not meaningful: ${why}.`);

export const incomplete = (what: string, hole: string): Failure => fail("incomplete", `Incomplete: ${what}; ${hole}.`);

/** No structure states both ends; `joins`: whether `splice=allow` would give an answer. */
export const structureChanged = (then: string, now: string, joins: boolean): Failure =>
  fail(
    "structure-changed",
    `Structure changed: ${then}, ${now}.${joins ? " splice=allow joins lines of one id." : ""}`,
  );
