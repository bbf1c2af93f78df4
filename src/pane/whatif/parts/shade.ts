import { css, unsafeCSS } from "lit";
import { fall, rise } from "../../charts/draw/paint-of";

/** Steps of a shade, and the deepest in percent: texts keep their contrast on it in every theme. */
const steps = 8;
const deepest = 40;

/** The class of a figure by where it lies: above the base towards the colour of what rises, below it of what falls, the further the deeper. */
export function shade(values: readonly number[], base: number | undefined): (value: number) => string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const middle = base ?? (low + high) / 2;
  return (value) => {
    const reach = value > middle ? high - middle : middle - low;
    const step = reach > 0 ? Math.round((Math.abs(value - middle) / reach) * steps) : 0;
    return step === 0 ? "" : `${value > middle ? "rise" : "fall"}-${step}`;
  };
}

const rule = (name: string, paint: number, step: number) =>
  `.${name}-${step} { background: color-mix(in srgb, var(--seriesFill${paint}) ${(deepest * step) / steps}%, transparent); }`;

export const shades = css`
  ${unsafeCSS(
    Array.from({ length: steps }, (_, at) => rule("rise", rise, at + 1) + rule("fall", fall, at + 1)).join("\n"),
  )}
`;
