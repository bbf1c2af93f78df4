import type { FactIndex } from "../facts/fact-index";
import { printed } from "../explain/printed";
import { schemesOf } from "../facts/scheme";
import type { Selection } from "./selection";
import { statementsAt } from "../facts/statements-at";

/**
 * What other dated filings state otherwise for the line and period of a figure, over all structures, in the unit the figure is printed in:
 * `20-F FY2021 states 60,120`. Figures printed in coarser units are no other figures.
 */
export function otherFigures(index: FactIndex, { company, axis, metric, period, line, figure }: Selection): string[] {
  const schemes = schemesOf(index, company.id, axis);
  const others = (schemes.length > 0 ? schemes : [""]).flatMap((scheme) =>
    statementsAt(index, company.id, axis, scheme, metric, period)
      .filter(({ vintage }) => vintage !== null)
      .flatMap((statement) => statement.figures.get(line.id) ?? []),
  );
  const sentences = others
    .filter(({ scale, value }) => scale <= figure.scale && value * scale !== figure.value * figure.scale)
    .map(({ filing, value, scale }) => `${filing} states ${printed((value * scale) / figure.scale)}`);
  return [...new Set(sentences)];
}
