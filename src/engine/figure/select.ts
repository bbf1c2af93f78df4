import type { Figure } from "../../data/types";
import { translate } from "./currency";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import type { Options } from "../asked/options";
import type { LocatedLine, Selection } from "./selection";
import type { Stated } from "./stated";
import { statementKey } from "../facts/keys";
import { amountOf } from "../facts/amount";

/** A primary filing that states the same value, the newest; the figure itself where it is primary or none does. */
export function citedFigure(index: FactIndex, located: LocatedLine, figure: Figure): Figure {
  if (!figure.secondary) return figure;
  const { company, axis, scheme, metric, period, line } = located;
  const statements = index.statements.get(statementKey(company.id, axis, scheme, metric, period)) ?? [];
  const same = (other: Figure) => !other.secondary && amountOf(other) === amountOf(figure);
  return statements.flatMap((statement) => statement.figures.get(line.id) ?? []).find(same) ?? figure;
}

/** A power of ten applied exactly: whole numbers are multiplied or divided by whole numbers only. */
const inScale = (amount: number, scale: number): number => (scale === 1 ? amount : amount / scale);

/** A stated figure in the currency and scale asked for, with what a reader should know of it. */
export function select(index: FactIndex, located: LocatedLine, stated: Stated, options: Options): Selection | Failure {
  const { figure, statement, amount } = stated;
  const translated = translate(index, located.company, figure, located.line.id, amount, options);
  if (isFailure(translated)) return translated;
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
    value: money ? inScale(translated.amount, options.scale) : amount,
    amount,
    currency: money ? translated.currency : "",
    figure,
    cited: translated.stated ?? cited,
    vintage: statement.vintage,
    basis: options.basis,
    remarks,
  };
}
