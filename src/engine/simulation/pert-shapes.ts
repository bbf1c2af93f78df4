/** The shapes of the beta distribution on [low, high] that pert stands for: a = 1 + 4 (mode - low) / (high - low), b likewise from above. */
export const pertShapes = (low: number, mode: number, high: number): { readonly a: number; readonly b: number } => ({
  a: 1 + (4 * (mode - low)) / (high - low),
  b: 1 + (4 * (high - mode)) / (high - low),
});
