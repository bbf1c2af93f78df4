/** Whether two values that formulas hand to functions are the same: numbers, texts, truth values, error objects, ranges of them. */
export function sameArguments(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, at) => sameArguments(value, other[at]));
  return codeOf(one) !== undefined && codeOf(one) === codeOf(other);
}

const codeOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "code" in value ? value.code : undefined;
