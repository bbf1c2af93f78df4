/** An output against the base's: value - base, and value / base - 1, which has no meaning where the base is not positive. */
export interface ChangeToBase {
  readonly change: number;
  readonly share: number | undefined;
}

export function changeToBase(value: number | string | undefined, base: number | string | undefined) {
  if (typeof value !== "number" || typeof base !== "number") return undefined;
  return { change: value - base, share: base > 0 ? value / base - 1 : undefined } satisfies ChangeToBase;
}
