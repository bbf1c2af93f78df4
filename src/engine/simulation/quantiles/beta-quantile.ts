import { logGamma } from "./log-gamma";
import type { Quantile } from "./plain-quantiles";

const tiny = 1e-300;
const mostTerms = 500;
const mostSteps = 200;

/** The continued fraction of the incomplete beta function by Lentz' method; quick where x < (a + 1) / (a + b + 2). */
function fraction(x: number, a: number, b: number): number {
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const change = d * c;
    result *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return result;
}

/** The logarithm of the beta function, by which the density is divided. */
const logBetaOf = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);

/** The share of a beta distribution below x: I_x(a, b). */
export function betaShare(x: number, a: number, b: number, logBeta = logBetaOf(a, b)): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

/**
 * Of the beta distribution on [0, 1], to about 12 digits: Newton's steps on I_x(a, b) = p, halving the interval where a step would leave it. Asked
 * for rising probabilities it begins where it ended, and then needs two or three steps.
 */
export function betaQuantile(a: number, b: number): Quantile {
  const logBeta = logBetaOf(a, b);
  const start = a / (a + b);
  let lastX = start;
  return (p) => {
    let x = lastX;
    let [low, high] = [0, 1];
    for (let step = 0; step < mostSteps; step++) {
      const off = betaShare(x, a, b, logBeta) - p;
      if (off > 0) high = x;
      else low = x;
      const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
      const newton = x - off / density;
      if (Math.abs(newton - x) <= 1e-15 * x || high - low <= 1e-16 * high) break;
      x = newton > low && newton < high ? newton : (low + high) / 2;
    }
    lastX = x > 0 && x < 1 ? x : start;
    return x;
  };
}
