/** The mean and standard deviation of the logarithm of a lognormal value with a given mean and standard deviation of its own. */
export function logParameters(mean: number, sd: number): { readonly mu: number; readonly sigma: number } {
  const variance = Math.log1p((sd / mean) ** 2);
  return { mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}
