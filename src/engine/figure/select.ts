import type { Figure } from "../../data/types";
import { translate, type Translated } from "./currency";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import type { Options } from "../asked/options";
import type { LocatedLine, Selection } from "./selection";
import type { Stated } from "./stated";
import { amountOf } from "../facts/amount";
import { statementsAt } from "../facts/statements-at";

/** A primary filing that states the same value, the newest; the figure itself where it is primary or none does. */
export function citedFigure(index: FactIndex, located: LocatedLine, figure: Figure): Figure {
  if (!figure.secondary) return figure;
  const { company, axis, scheme, metric, period, line } = located;
  const statements = statementsAt(index, company.id, axis, scheme, metric, period);
  const same = (other: Figure) => !other.secondary && amountOf(other) === amountOf(figure);
  return statements.flatMap((statement) => statement.figures.get(line.id) ?? []).find(same) ?? figure;
}

/** A stated figure with its translation and what a reader should know of it. */
function selected(
  index: FactIndex,
  located: LocatedLine,
  { figure, statement, amount }: Stated,
  translated: Translated,
  { scale, basis }: Pick<Options, "scale" | "basis">,
): Selection {
  const cited = citedFigure(index, located, figure);
  const remarks = [
    ...(translated.remark === undefined ? [] : [translated.remark]),
    ...(figure.derived ? [`derived: ${figure.note.replace(/^DERIVED:?\s*/i, "")}`] : []),
    ...(cited.secondary ? ["read in a secondary source"] : []),
    ...(figure.scale === 1e9 && figure.unit === "money" ? ["rounded in the source"] : []),
  ];
  const money = figure.unit === "money";
  const { company, period, metric, axis, scheme, line } = located;
  return {
    company,
    period,
    metric,
    axis,
    scheme,
    line,
    value: money ? translated.amount / scale : amount,
    amount,
    currency: money ? translated.currency : "",
    figure,
    cited: translated.stated ?? cited,
    vintage: statement.vintage,
    basis,
    remarks,
  };
}

/** A stated figure in the currency and scale asked for, with what a reader should know of it. */
export function select(index: FactIndex, located: LocatedLine, stated: Stated, options: Options): Selection | Failure {
  const { figure, amount } = stated;
  const translated = translate(index, located.company, figure, located.line.id, amount, options);
  return isFailure(translated) ? translated : selected(index, located, stated, translated, options);
}

/** A stated figure in the reporting currency and units of one, as ratios are made of. */
export const selectPlain = (index: FactIndex, located: LocatedLine, stated: Stated, basis: string): Selection =>
  selected(index, located, stated, { amount: stated.amount, currency: stated.figure.currency }, { scale: 1, basis });
