import { badArgument, type Failure } from "../failure";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";

/** What a projection is told beside its history, as fractions. */
export interface ProjectionParameters {
  /** fade: the growth it ends at. */
  readonly target?: number;
  /** fade: the growth it starts from. */
  readonly start?: number;
  /** damped: the share of the step that stays from one period to the next. */
  readonly damping?: number;
}
type Parameter = keyof ProjectionParameters;

/** The parameters each method takes, the one a bare number stands for first, and the range of each. */
const parametersOf: ReadonlyMap<string, readonly Parameter[]> = new Map([
  ["fade", ["target", "start"]],
  ["damped", ["damping"]],
]);
const ranges: Readonly<Record<Parameter, readonly [number, number]>> = {
  target: [-1, 10],
  start: [-1, 10],
  damping: [0, 1],
};

/** A number, or text such as `3%`, as a fraction; NaN for anything else. */
function fraction(value: unknown): number {
  if (typeof value === "number") return value;
  const [, digits, percent] =
    /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/i.exec(
      typeof value === "string" ? value.normalize("NFKC").trim() : "",
    ) ?? [];
  return digits === undefined ? NaN : Number(digits) / (percent === "%" ? 100 : 1);
}

function pairsOf(rows: readonly (readonly unknown[])[], first: Parameter | undefined): [string, unknown][] | Failure {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const isBlank = (cell: unknown) => cell === "" || cell === null || cell === undefined;
  if (rows.every((row) => row.every(isBlank))) return [];
  if (only === undefined)
    return rows.every((row) => row.length === 2)
      ? rows.filter((row) => !row.every(isBlank)).map(([key, value]) => [typeof key === "string" ? key : "", value])
      : badArgument(
          'Parameters are text like "target=3%; start=10%", a number, or a range of two columns: key, value.',
        );
  if (first !== undefined && Number.isFinite(fraction(only))) return [[first, only]];
  const text = typeof only === "string" || typeof only === "number" || typeof only === "boolean" ? String(only) : "";
  return text
    .split(";")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [part.trim(), undefined] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    });
}

/**
 * The parameters of a projection as typed: text `target=3%; start=10%`, one number for the method's first parameter, or rows of key and
 * value. target and start are growth from -1 to 10, damping is from 0 to 1. Fails naming the parameters the method takes.
 */
export function parseProjectionParameters(
  method: string,
  rows: readonly (readonly unknown[])[],
): ProjectionParameters | Failure {
  const known = parametersOf.get(method) ?? [];
  const pairs = pairsOf(rows, known[0]);
  if ("failure" in pairs) return pairs;
  const given: { -readonly [key in Parameter]?: number } = {};
  for (const [name, typed] of pairs) {
    const key = known.find((parameter) => parameter === nameKey(name));
    if (key === undefined) {
      const near = nearestName(name, known);
      return badArgument(
        known.length === 0
          ? `Method ${method} takes no parameters, not "${name}".`
          : `Method ${method} takes ${known.join(", ")}, not "${name}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
      );
    }
    if (given[key] !== undefined) return badArgument(`Parameter ${key} stands twice.`);
    const value = fraction(typed ?? "");
    const [low, high] = ranges[key];
    if (!(value >= low && value <= high))
      return badArgument(
        `Parameter ${key} is a fraction from ${low} to ${high} such as 0.03 or 3%, not "${typeof typed === "string" || typeof typed === "number" ? typed : ""}".`,
      );
    given[key] = value;
  }
  return given;
}
