import { defaultOptions, type Options } from "../../engine/asked/options";
import type { FactIndex } from "../../engine/facts/fact-index";
import { isFailure } from "../../engine/failure";
import { figure } from "../../engine/figure/figure";
import { measureOf, metricOf } from "./measures";
import type { SettledFigure } from "./settle-asked";

/** Options as the engine takes them, and the few that must be written into the formula. */
export interface AskedOptions {
  readonly options: Options;
  /** As it stands in the formula, without quotes: empty where nothing differs from what goes without saying. */
  readonly text: string;
}

const scaleWords: Readonly<Record<number, string>> = { 1: "1", 1e3: "K", 1e9: "B" };

/** The axis need be named only where the line's name alone leads to another one. */
function axisNeeded(index: FactIndex, { asked, line, company }: SettledFigure, options: Options): boolean {
  if (line.axis === "company" || options.axis === "auto") return false;
  const query = { company: company.id, segment: line.path, period: asked.period, metric: metricOf(asked.measure) };
  const found = figure(index, query, { ...options, axis: "auto" });
  const named = figure(index, query, options);
  if (isFailure(named)) return false;
  return isFailure(found) || found.axis !== named.axis || found.line.id !== named.line.id;
}

/** Currency and scale are left out of fractions, which are the same in all of them. */
export function askedOptions(index: FactIndex, settled: SettledFigure): AskedOptions {
  const { asked, line } = settled;
  const { basis } = asked;
  const money = measureOf(asked.measure).isFraction ? {} : { currency: asked.currency, scale: asked.scale };
  const plain: Options = { ...defaultOptions, basis, ...money };
  const onAxis: Options = line.axis === "company" ? plain : { ...plain, axis: line.axis };
  const named = axisNeeded(index, settled, onAxis);
  const options = named ? onAxis : plain;
  const parts = [
    options.currency === "reporting" ? "" : `currency=${options.currency}`,
    options.scale === 1e6 ? "" : `scale=${scaleWords[options.scale] ?? "M"}`,
    basis === "latest" ? "" : `basis=${basis}`,
    named ? `axis=${line.axis}` : "",
  ];
  return { options, text: parts.filter((part) => part !== "").join("; ") };
}
