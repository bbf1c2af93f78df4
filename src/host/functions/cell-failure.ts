/** An error in a cell together with the sentence that explains it. */
export interface CellFailure {
  readonly code: string;
  readonly message: string;
}

const codes: ReadonlySet<string> = new Set(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?"]);

export const valueFailure = (message: string): CellFailure => ({ code: "#VALUE!", message });

/** Whatever a function threw, as a cell shows it: a `CustomFunctions.Error` keeps its code, all else is #VALUE!. */
export function failureOf(thrown: unknown): CellFailure {
  const asError = errorLike(thrown);
  if (asError) return asError;
  return valueFailure(thrown instanceof Error || hasMessage(thrown) ? thrown.message : String(thrown));
}

/** A `CustomFunctions.Error` of any realm, returned or thrown. */
export function errorLike(value: unknown): CellFailure | undefined {
  if (typeof value !== "object" || value === null || !("code" in value)) return undefined;
  const { code } = value;
  if (typeof code !== "string" || !codes.has(code)) return undefined;
  return { code, message: hasMessage(value) ? value.message : "" };
}

const hasMessage = (value: unknown): value is { readonly message: string } =>
  typeof value === "object" && value !== null && "message" in value && typeof value.message === "string";
