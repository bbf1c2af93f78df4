import type { CostComponent } from "../../data/types";
import type { FailureKind } from "../../engine/failure";
import { isFailure } from "../../engine/failure";
import { figure } from "../../engine/figure/figure";
import { defaultOptions } from "../../engine/asked/options";
import { runs } from "../compose/spans";
import type { Request } from "../request/request";

const disclosed = "disclosed";
const rounded = "rounded";
const missing: Partial<Record<FailureKind, string>> = {
  "partly-disclosed": "partly disclosed (memo)",
  "not-in-dataset": "not in the dataset",
  "did-not-exist": "did not exist",
};

/** As it stands before years, beside another one. */
const inShort: Readonly<Record<string, string>> = {
  "partly disclosed (memo)": "memo",
  "not in the dataset": "no data",
};

function stateIn({ index, company, basis }: Request, { component, disclosure }: CostComponent, period: string): string {
  const query = { company: company.id, segment: component, period, metric: "cost_of_revenue" };
  const found = figure(index, query, { ...defaultOptions, basis });
  if (isFailure(found)) return missing[found.failure] ?? "not disclosed";
  return disclosure === "rounded" ? rounded : disclosed;
}

/** In which years: `FY2018-20`, or `3 years` where they are apart. */
function whichYears(places: readonly number[], periods: readonly string[]): string {
  const [run = [0, 0], ...more] = runs(places);
  if (more.length > 0) return `${places.length} years`;
  const [from, to] = run;
  return `${periods[from] ?? ""}${from === to ? "" : `-${periods[to]?.slice(-2) ?? ""}`}`;
}

/**
 * How far a component is disclosed in the periods asked for; where they differ, what is missing in which (the others show their figures). Of
 * several kinds of what is missing how many years each: the note of every cell says it, too.
 */
export function componentState(request: Request, component: CostComponent): string {
  if (request.own) return "typed, or by a driver";
  const { periods } = request;
  const states = periods.map((period) => stateIn(request, component, period));
  const kinds = [...new Set(states)];
  if (kinds.length === 1) return kinds.join();
  const placesOf = (kind: string) => states.flatMap((state, place) => (state === kind ? [place] : []));
  const gaps = kinds.filter((kind) => kind !== disclosed && kind !== rounded);
  const years = (kind: string) => (gaps.length > 1 ? placesOf(kind).length : whichYears(placesOf(kind), periods));
  const said =
    gaps.map((kind) => `${inShort[kind] ?? kind} ${years(kind)}`).join(", ") + (gaps.length > 1 ? " years" : "");
  return [...kinds.filter((kind) => kind === rounded), said].filter(Boolean).join("; ");
}
