import { badArgument, type Failure, isFailure } from "../failure";
import { checkedTerm } from "./checked-term";
import { compileFormula } from "./compile-formula";
import { distributions } from "./distributions";
import type { ParsedNode } from "./parsed-node";
import type { Term } from "./term";

/** A parameter: arithmetic on numbers, without names. */
function constant(node: ParsedNode, of: string): number | Failure {
  const term = checkedTerm(node, { names: new Set(), periods: false });
  if (isFailure(term)) return badArgument(`${of} takes numbers only. ${term.message}`);
  return compileFormula({ term, names: [] })({ values: [] });
}

/** `discrete(value:weight, ...)`: weights of zero or more that are not all zero; they need not sum to 1. */
function checkedDiscrete(args: readonly ParsedNode[]): Term | Failure {
  const values: number[] = [];
  const weights: number[] = [];
  for (const arg of args) {
    if (arg.type !== "RangeNode" || arg.step)
      return badArgument("discrete takes value:weight pairs: discrete(0.05:0.2, 0.08:0.8).");
    const [value, weight] = [constant(arg.start, "discrete"), constant(arg.end, "discrete")];
    if (isFailure(value)) return value;
    if (isFailure(weight)) return weight;
    if (weight < 0) return badArgument(`discrete: the weight ${weight} is below zero.`);
    values.push(value);
    weights.push(weight);
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0)) return badArgument("discrete needs value:weight pairs with a weight above zero.");
  const mean = values.reduce((sum, value, at) => sum + (value * (weights[at] ?? 0)) / whole, 0);
  return { kind: "distribution", name: "discrete", parameters: values, weights, mean };
}

/**
 * A distribution's node as a term with its parameters and its mean, in the unit of the line. Fails as a wrong argument for another number
 * of parameters, for names among them and where their condition does not hold (sd > 0).
 */
export function checkedDistribution(name: string, args: readonly ParsedNode[]): Term | Failure {
  const distribution = distributions.get(name);
  if (!distribution) return checkedDiscrete(args);
  const { parameters: asked, holds, needs, mean } = distribution;
  const form = `${name}(${asked.join(", ")})`;
  if (args.length !== asked.length) return badArgument(`${form} takes ${asked.length} numbers, not ${args.length}.`);
  const parameters: number[] = [];
  for (const arg of args) {
    const value = constant(arg, form);
    if (isFailure(value)) return value;
    parameters.push(value);
  }
  return holds(parameters)
    ? { kind: "distribution", name, parameters, weights: [], mean: mean(parameters) }
    : badArgument(`${form} needs ${needs}, not ${parameters.join(", ")}.`);
}
