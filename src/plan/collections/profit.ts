import { priorPeriod } from "../../engine/asked/period";
import { placeKey, statementKey } from "../../engine/facts/keys";
import { metricTitle } from "../../engine/facts/metric";
import { isAddend } from "../../engine/facts/statement";
import type { Item } from "../book/book";
import { lineItem } from "./line-item";
import type { Request, Structure } from "../request/request";

/** Whether a filing states the profit by segment for a year of a structure. */
const statesProfit = ({ index, company }: Request, { axis, scheme, periods }: Structure): boolean =>
  periods.some((period) => index.statements.has(statementKey(company.id, axis, scheme, company.segmentProfit, period)));

/** Whether a structure has something to show of the profit by segment: where none of the request has, all of them show that. */
export const showsProfit = (request: Request, structure: Structure): boolean =>
  statesProfit(request, structure) || !request.structures.some((other) => statesProfit(request, other));

/** The lines that lead from the profit of the segments to that of the group: those that a filing states for a year of the structure or the one before. */
export function profitReconcilingItems({ index, company, own }: Request, scheme: Item | undefined): Item[] {
  if (!scheme?.structure) return [];
  const { axis, scheme: name, periods, reconciling } = scheme.structure;
  const lines = index.lines.get(placeKey(company.id, axis, name)) ?? [];
  const isStated = (line: string, period: string) =>
    (index.statements.get(statementKey(company.id, axis, name, company.segmentProfit, period)) ?? []).some(
      ({ figures }) => figures.has(line),
    );
  const years = [priorPeriod(periods[0] ?? ""), ...periods];
  const found = lines.filter(
    (line) => isAddend(line) && line.kind === "reconciling" && years.some((year) => isStated(line.id, year)),
  );
  return (own ? reconciling : found).map(lineItem);
}

/** The expenses between the profit by segment and operating income; none where the profit is operating income. */
export const profitBridgeItems = ({ index, company }: Request): Item[] =>
  index.dataset.profitBridge
    .filter((item) => item.company === company.id)
    .map(({ metric, also }) => ({
      id: metric,
      words: {
        metric,
        name: metricTitle(metric),
        also,
        alsoName: metricTitle(also),
        alone: also === "" ? "yes" : "",
      },
    }));
