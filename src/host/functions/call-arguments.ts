/** The argument list of one call, from the formula's own arguments and the function's metadata. */
import { argumentValue, type ArgumentRules, isLeftOut, type Variant } from "./argument-value";
import { type CellFailure, valueFailure } from "./cell-failure";
import type { FunctionMetadata } from "./functions-json";

const argumentsOf = (parameters: FunctionMetadata["parameters"]): string =>
  parameters.length === 0
    ? "no argument"
    : `${parameters.length === 1 ? "one argument" : `${parameters.length} arguments`} (${parameters.map(({ name }) => name).join(", ")})`;

export function callArguments(
  given: readonly Variant[],
  { name, parameters }: FunctionMetadata,
  rules: ArgumentRules,
): unknown[] | CellFailure {
  const last = parameters.at(-1);
  if (given.length > parameters.length && last?.repeating !== true)
    return valueFailure(`${name} takes ${argumentsOf(parameters)}, not ${given.length}.`);
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const rest = parameter.repeating === true ? given.slice(index) : given.slice(index, index + 1);
    const converted: unknown[] = [];
    for (const variant of rest) {
      const argument = isLeftOut(variant) ? { value: null } : argumentValue(variant, parameter, rules);
      if ("failure" in argument) return argument.failure;
      converted.push(argument.value);
    }
    if (converted.length === 0 && parameter.optional !== true && parameter.repeating !== true)
      return valueFailure(`${name} needs the argument "${parameter.name}".`);
    values.push(parameter.repeating === true ? converted : (converted[0] ?? null));
  }
  return values;
}
