/** Whether two columns hold the same numbers, bit for bit: for long ones, on which toEqual takes its time. */
export const sameNumbers = (a: Float64Array | undefined, b: Float64Array | undefined): boolean =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((value, at) => Object.is(value, b[at]));
