import type { Result } from "./results";

/** The scenarios of an output that come to what the base comes to, in every period. */
export function sameAsBase({ scenarios }: Result, base: string): readonly string[] {
  const own = scenarios.find(({ name }) => name === base);
  return scenarios
    .filter((one) => own !== undefined && one !== own && one.values.every((value, at) => value === own.values[at]))
    .map(({ name }) => name);
}
