/** A text as it stands in a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A call of a cell function; arguments as they stand in the formula, an empty one is left out, at the end with its comma. */
export function formulaCall(name: string, ...args: readonly string[]): string {
  const last = args.findLastIndex((argument) => argument !== "");
  return `=SEG.${name}(${args.slice(0, last + 1).join(",")})`;
}
