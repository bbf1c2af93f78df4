import type { DistributionTerm } from "./draws";
import { logParameters } from "./log-parameters";
import { pertShapes } from "./pert-shapes";
import { betaQuantile } from "./quantiles/beta-quantile";
import { normalQuantile } from "./quantiles/normal-quantile";
import { discreteQuantile, type Quantile, triangularQuantile } from "./quantiles/plain-quantiles";

/** A distribution's value from its probability, in the unit of its line. The language has checked the parameters. */
export function quantileOf({ name, parameters, weights }: DistributionTerm): Quantile {
  const [first = NaN, second = NaN, third = NaN, fourth = NaN] = parameters;
  switch (name) {
    case "uniform":
      return (p) => first + (second - first) * p;
    case "triangular":
      return triangularQuantile(first, second, third);
    case "normal":
      return (p) => first + second * normalQuantile(p);
    case "lognormal": {
      const { mu, sigma } = logParameters(first, second);
      return (p) => Math.exp(mu + sigma * normalQuantile(p));
    }
    case "pert": {
      const { a, b } = pertShapes(first, second, third);
      const quantile = betaQuantile(a, b);
      return (p) => first + (third - first) * quantile(p);
    }
    case "beta": {
      const quantile = betaQuantile(first, second);
      return (p) => third + (fourth - third) * quantile(p);
    }
    default:
      return discreteQuantile(parameters, weights);
  }
}
