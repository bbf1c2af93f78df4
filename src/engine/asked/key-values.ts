import { badArgument, type Failure } from "../failure";

/**
 * Keys and values from text `key=value; key=value`, or from the cells of a range: a column of such texts, or two columns. Fails for a part
 * without `=` and a range of another shape, with an example of what to write.
 */
export function keyValues(
  input: string | readonly (readonly string[])[],
  example: string,
): [string, string][] | Failure {
  if (typeof input !== "string") {
    if (input.length > 0 && input.every((row) => row.length === 1))
      return keyValues(input.map((row) => row[0] ?? "").join(";"), example);
    if (input.some((row) => row.length !== 2))
      return badArgument(`Options are text like "${example}" or a range of two columns: key, value.`);
    return input.filter(([key]) => key !== "").map(([key, value]) => [key ?? "", value ?? ""]);
  }
  const parts = input
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
  const wrong = parts.find((part) => !part.includes("="));
  if (wrong !== undefined) return badArgument(`Option "${wrong}" has no "=". Write "${example}".`);
  return parts.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]);
}
