import type { Line } from "../../../engine/model/model";
import type { Numbers } from "../../charts/chart-spec";

const plain = { style: "plain", unit: "" } as const;

/** A number as the model language takes it, with no more digits than count; shares as percent. */
function written(number: number, { style }: Numbers): string {
  const shown = (of: number) => String(Number(of.toPrecision(5)));
  return style === "percent" ? `${shown(number * 100)}%` : shown(number);
}

/** A distribution as the model language has it, `pert(2%, 8%, 15%)`; the first two parameters of beta say its shape. */
export const distributionText = (
  name: string,
  parameters: readonly number[],
  numbers: Numbers,
  weights: readonly number[] = [],
): string => {
  const parts = parameters.map((one, at) => {
    const said = written(one, name === "beta" && at < 2 ? plain : numbers);
    return weights[at] === undefined ? said : `${said}:${written(weights[at], plain)}`;
  });
  return `${name}(${parts.join(", ")})`;
};

/** What a driver is drawn from, in the first period in which it is drawn; undefined for a line that is not. */
export function drawnText({ definitions }: Line, numbers: Numbers): string | undefined {
  for (const { term } of definitions)
    if (term.kind === "distribution") return distributionText(term.name, term.parameters, numbers, term.weights);
  return undefined;
}
