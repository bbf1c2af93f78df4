/** One number per trial. */
export type Column = Float64Array;

/** What each step does to the first `count` numbers of its columns; the result may go into a column it reads. */
export type Step = (count: number) => void;

/* The same loop again and again, because a loop over a plain operator is what the machine makes fast: a function handed in costs a call. */
export const added =
  (out: Column, a: Column, b: Column): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) + (b[i] as number);
  };
export const addedNumber =
  (out: Column, a: Column, b: number): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) + b;
  };
export const subtracted =
  (out: Column, a: Column, b: Column): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) - (b[i] as number);
  };
export const subtractedFrom =
  (out: Column, a: number, b: Column): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = a - (b[i] as number);
  };
export const multiplied =
  (out: Column, a: Column, b: Column): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) * (b[i] as number);
  };
export const multipliedNumber =
  (out: Column, a: Column, b: number): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) * b;
  };
export const divided =
  (out: Column, a: Column, b: Column): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) / (b[i] as number);
  };
export const dividedByNumber =
  (out: Column, a: Column, b: number): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = (a[i] as number) / b;
  };
export const numberDivided =
  (out: Column, a: number, b: Column): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = a / (b[i] as number);
  };

export const copied =
  (out: Column, a: Column): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = a[i] as number;
  };

/** `otherwise` where `when` is 0. */
export const chosen =
  (out: Column, when: Column, then: Column, otherwise: Column): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = (when[i] === 0 ? otherwise[i] : then[i]) as number;
  };

/** Any calculation on one number of each column. */
export const calculated =
  (out: Column, columns: readonly Column[], calculate: (values: readonly number[]) => number): Step =>
  (count) => {
    const values = columns.map(() => 0);
    for (let i = 0; i < count; i++) {
      for (let at = 0; at < columns.length; at++) values[at] = columns[at]?.[i] ?? NaN;
      out[i] = calculate(values);
    }
  };
export const calculatedOfOne =
  (out: Column, a: Column, calculate: (value: number) => number): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = calculate(a[i] as number);
  };
export const calculatedOfTwo =
  (out: Column, a: Column, b: Column, calculate: (left: number, right: number) => number): Step =>
  (count) => {
    for (let i = 0; i < count; i++) out[i] = calculate(a[i] as number, b[i] as number);
  };

/** Whether the first numbers of a column are all finite. Four sums at a time, so that none waits for the one before. */
export function allFinite(a: Column, count: number): boolean {
  let [p, q, r, s] = [0, 0, 0, 0];
  let i = 0;
  for (; i + 3 < count; i += 4) {
    p += (a[i] as number) * 0;
    q += (a[i + 1] as number) * 0;
    r += (a[i + 2] as number) * 0;
    s += (a[i + 3] as number) * 0;
  }
  for (; i < count; i++) p += (a[i] as number) * 0;
  return p + q + r + s === 0;
}
