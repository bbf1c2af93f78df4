import type { Axis, SegmentLine } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, fail, isFailure } from "../failure";
import { missingFigure } from "../facts/gap";
import { linePath } from "../facts/line-index";
import { totalLine, schemeChoice, type Subject, subjectOf } from "../figure/locate";
import type { Options } from "../asked/options";
import { oneVintage, type Ratio } from "./ratio";
import { schemesOf } from "../facts/scheme";
import { selectPlain } from "../figure/select";
import type { FigureQuery, LocatedLine, Selection } from "../figure/selection";
import { type Stated, statedFigures } from "../figure/stated";
import { amountOf } from "../facts/amount";
import { linesAt } from "../facts/lines-at";

/** Ids of the two lines by which the China retail marketplaces are paid. */
const monetisation = { main: "customer-management", apart: "commission" };
const marketplaces = { retail: "China retail marketplaces", company: "Global" };

/** GMV stands in releases, never in the filing that `basis` names. */
const gmvBasis = "latest";

/** GMV of the marketplaces, whose line the filings word with a word more in some years ("Global (digital economy)"). */
function merchandise(index: FactIndex, { company, period }: Subject, market: string): LocatedLine | Failure {
  const lines = linesAt(index, company.id, "market", "").filter(({ segment }) => segment.startsWith(market));
  const at = (line: SegmentLine): LocatedLine => ({ company, period, metric: "gmv", axis: "market", scheme: "", line });
  const stated = lines.map(at).find((located) => statedFigures(index, located, gmvBasis).length > 0);
  return (
    stated ??
    missingFigure(index, { company: company.id, metric: "gmv", axis: "market", scheme: "", line: market, period })
  );
}

/** A line by its id, in the structure the options choose. */
function lineById(index: FactIndex, subject: Subject, id: string): LocatedLine | Failure {
  const { company, period, metric } = subject;
  const axis: Axis = "segment";
  const scheme = schemeChoice(index, subject)(axis);
  if (isFailure(scheme)) return scheme;
  const line = linesAt(index, company.id, axis, scheme ?? "").find((known) => known.id === id);
  if (line) return { company, period, metric, axis, scheme: scheme ?? "", line };
  return fail(
    "did-not-exist",
    `${company.id} states no customer management of China retail in ${scheme ?? "segments"}.`,
  );
}

/** Where the period's own structure does not state the line, the structure that does. */
function statedElsewhere(index: FactIndex, located: LocatedLine): string {
  const { company, axis, line } = located;
  const other = [...schemesOf(index, company.id, axis)].reverse().find((scheme) => {
    const same = linesAt(index, company.id, axis, scheme).find(({ id }) => id === line.id);
    return same !== undefined && statedFigures(index, { ...located, scheme, line: same }, "latest").length > 0;
  });
  return other === undefined ? "" : ` scheme=${other} asks for the structure that states it.`;
}

/** Customer management with the commission that the same filing states apart: never the commission of another filing. */
function withCommission(main: Selection, { statement, figure }: Stated): Selection {
  const apart = statement.figures.get(monetisation.apart)?.find(({ filing }) => filing === figure.filing);
  if (!apart) return main;
  const segment = `${main.line.segment} + ${apart.segment}`;
  const amount = main.amount + amountOf(apart);
  return { ...main, line: { ...main.line, segment }, amount, value: amount };
}

/**
 * Take rate: (customer management + commission where the same filing states it apart) / GMV of the China retail marketplaces of one
 * fiscal year, a fraction; under `axis=company` group revenue / global GMV, and a remark says so. GMV is rounded in its source and was never restated, so it
 * may come from another filing than revenue. Fails as missing where GMV or the revenue line is not stated, as a bad argument on another axis.
 */
export function takeRate(index: FactIndex, query: FigureQuery, given: Options): Ratio | Failure {
  if (given.axis !== "auto" && given.axis !== "company")
    return badArgument(`A take rate takes axis=auto (China retail) or axis=company (group), not axis=${given.axis}.`);
  const whole = given.axis === "company";
  const plain: Options = { ...given, axis: "auto" };
  const subject = subjectOf(index, { company: query.company, period: query.period, metric: "revenue" }, plain);
  if (isFailure(subject)) return subject;
  const { company, period, metric, options } = subject;
  const under = merchandise(index, subject, whole ? marketplaces.company : marketplaces.retail);
  if (isFailure(under)) return under;
  const over: LocatedLine | Failure = whole
    ? { company, period, metric, axis: "company", scheme: "", line: totalLine(company.id) }
    : lineById(index, subject, monetisation.main);
  if (isFailure(over)) return over;
  const sides = oneVintage(index, over, under, options.basis, gmvBasis);
  if (isFailure(sides)) {
    const { failure, message } = sides;
    return whole || statedFigures(index, over, options.basis).length > 0
      ? sides
      : fail(failure, `${message}${statedElsewhere(index, over)}`);
  }
  const main = selectPlain(index, over, sides.over, options.basis);
  const denominator = selectPlain(index, under, sides.under, options.basis);
  const numerator = whole ? main : withCommission(main, sides.over);
  const remarks = [
    ...(whole ? ["group revenue over global GMV"] : []),
    `${linePath(under.line)} GMV from ${denominator.cited.filing}`,
    ...denominator.remarks,
  ];
  return { value: numerator.amount / denominator.amount, numerator, denominator, remarks };
}
