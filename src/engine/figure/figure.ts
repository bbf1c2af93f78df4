import { findCostComponent, costOfComponent } from "./cost-component";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import { missingLine } from "../facts/gap";
import { isTotal } from "../facts/line";
import type { Keys } from "../memory";
import { locateLine, schemeChoice, subjectOf, totalsBeside } from "./locate";
import type { Options } from "../asked/options";
import { remembered } from "../remembered";
import { select } from "./select";
import { selectTranslation } from "./select-translation";
import type { FigureQuery, Selection } from "./selection";
import { statedFigures } from "./stated";

function findFigure(index: FactIndex, query: FigureQuery, options: Options): Selection | Failure {
  const subject = subjectOf(index, query, options);
  if (isFailure(subject)) return subject;
  if (subject.metric === "cost_of_revenue" && !isTotal(query.segment)) {
    const component = findCostComponent(index, subject.company.id, query.segment ?? "");
    if (component) return costOfComponent(index, subject, component);
  }
  const located = locateLine(index, subject, query.segment, schemeChoice(index, subject));
  if (isFailure(located)) return located;
  for (const place of isTotal(query.segment) ? [located, ...totalsBeside(index, located)] : [located]) {
    const stated = statedFigures(index, place, subject.options.basis, subject.options.beside)[0];
    if (stated) return select(index, place, stated, subject.options);
    const translated = selectTranslation(index, place, subject.options);
    if (translated) return translated;
  }
  return missingLine(index, located, subject.options.basis);
}

const keysOf = ({ company, segment = "", period, metric = "" }: FigureQuery, options: string): Keys => [
  options,
  metric,
  company,
  period,
  segment,
];

/**
 * The figure of a company's line in a period: which vintage and scheme by the six rules of "Which figure" (docs/functions.md).
 * Money in the currency and scale of the options (default: reporting currency, millions); persons in units of one; percent as a
 * fraction. Fails with a sentence where nothing answers; a missing figure is never zero.
 */
export const figure = remembered(keysOf, findFigure);
