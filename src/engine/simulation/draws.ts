import type { Term } from "../formula/term";
import { logParameters } from "./log-parameters";
import { pertShapes } from "./pert-shapes";
import { discreteQuantile, triangularQuantile } from "./quantiles/plain-quantiles";
import { betaDraw } from "./random/beta-draw";
import type { RandomWords } from "./random/random-words";
import { fillNormal } from "./random/standard-normal";
import { uniform } from "./random/uniform";

/** A distribution with its parameters, as the formula language checked them. */
export type DistributionTerm = Term & { readonly kind: "distribution" };

/** Fills a column with draws. */
export type Draw = (out: Float64Array, words: RandomWords) => void;

/** One number after the other. */
const each =
  (draw: (words: RandomWords) => number): Draw =>
  (out, words) => {
    for (let i = 0; i < out.length; i++) out[i] = draw(words);
  };

/** A distribution as draws from random words, in the unit of its line. The language has checked the parameters. */
export function drawsOf({ name, parameters, weights }: DistributionTerm): Draw {
  const [first = NaN, second = NaN, third = NaN, fourth = NaN] = parameters;
  switch (name) {
    case "uniform":
      return each((words) => first + (second - first) * uniform(words));
    case "triangular": {
      const quantile = triangularQuantile(first, second, third);
      return each((words) => quantile(uniform(words)));
    }
    case "normal":
      return (out, words) => fillNormal(out, words, first, second);
    case "lognormal": {
      const { mu, sigma } = logParameters(first, second);
      return (out, words) => {
        fillNormal(out, words, mu, sigma);
        for (let i = 0; i < out.length; i++) out[i] = Math.exp(out[i] as number);
      };
    }
    case "pert": {
      const { a, b } = pertShapes(first, second, third);
      return each((words) => first + (third - first) * betaDraw(a, b, words));
    }
    case "beta":
      return each((words) => third + (fourth - third) * betaDraw(first, second, words));
    default: {
      const quantile = discreteQuantile(parameters, weights);
      return each((words) => quantile(uniform(words)));
    }
  }
}
