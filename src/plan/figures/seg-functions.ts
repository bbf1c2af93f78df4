import { growthRate } from "../../engine/analysis/growth-rate";
import type { FactIndex } from "../../engine/fact-index";
import { type Failure, isFailure } from "../../engine/failure";
import { figure } from "../../engine/figure";
import { type Options, parseOptions } from "../../engine/options";
import type { Selection } from "../../engine/selection";

/** What a call returns for one cell, with the figure it stands on where it is one. */
export interface Found {
  readonly value: number | string;
  readonly selection?: Selection;
}

type SegFunction = (index: FactIndex, given: readonly string[]) => Found | Failure;

const selected = (found: Selection | Failure): Found | Failure =>
  isFailure(found) ? found : { value: found.value, selection: found };

function withOptions(text: string | undefined, answer: (options: Options) => Found | Failure): Found | Failure {
  const options = parseOptions(text);
  return isFailure(options) ? options : answer(options);
}

/** The functions that templates may call, by name; arguments as docs/functions.md orders them. */
export const segFunctions: Readonly<Record<string, SegFunction>> = {
  GET: (index, [company = "", segment = "", period = "", metric = "revenue", text]) =>
    withOptions(text, (options) => selected(figure(index, { company, segment, period, metric }, options))),
  COST: (index, [company = "", segment = "", period = "", text]) =>
    withOptions(text, (options) => selected(figure(index, { company, segment, period, metric: "cost_of_revenue" }, options))),
  GROWTHRATE: (index, [company = "", segment = "", period = "", prior = "", metric = "revenue", text]) =>
    withOptions(text, (options) => {
      const change = growthRate(index, { company, segment, period, prior, metric }, options);
      return isFailure(change) ? change : { value: change.value };
    }),
  VERSION: (index, [what = ""]) => ({ value: what === "hash" ? index.dataset.hash : index.dataset.id }),
};
