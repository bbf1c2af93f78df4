import type { Axis, Company, Figure, SegmentLine } from "../../data/types";
import { figureOf, inBasisOrder } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, incomplete, isFailure } from "../failure";
import { findGap, missingFigure } from "../facts/gap";
import { totalLine } from "./locate";
import { metricLabel } from "../facts/metric";
import { isAddend, type Statement } from "../facts/statement";
import { totalOfVintage } from "./total-of-vintage";
import { amountOf } from "../facts/amount";
import { linesAt } from "../facts/lines-at";
import { statementsAt } from "../facts/statements-at";

/** A structure of a company at one period, for one metric. */
export interface Place {
  readonly company: Company;
  readonly axis: Axis;
  readonly scheme: string;
  readonly metric: string;
  readonly period: string;
}

export interface LineAmount {
  readonly line: SegmentLine;
  /** Units of one. */
  readonly amount: number;
  readonly filing: string;
}

/** The top-level and reconciling lines of one vintage, which add up to the company's total. */
export interface AddedUp {
  readonly statement: Statement;
  readonly lines: readonly LineAmount[];
  readonly total: number;
  /** What a reader should know of the total. */
  readonly remarks: readonly string[];
}

/** The top-level and reconciling lines a statement holds, in filing order, as that statement words them. */
export function statedAddends(index: FactIndex, place: Place, statement: Statement, basis: string): LineAmount[] {
  const known = linesAt(index, place.company.id, place.axis, place.scheme).filter(isAddend);
  return [...new Set(known.map(({ id }) => id))].flatMap((id) => {
    const figure = figureOf(statement, id, basis);
    const line = known.find((own) => own.id === id && own.segment === figure?.segment);
    return figure && line ? [{ line, amount: amountOf(figure), filing: figure.filing }] : [];
  });
}

/** What a reader should know of a total that no filing prints. */
const derivedTotal = ({ derived, period }: Figure): string[] =>
  derived ? [`total ${period}: segments and reconciling lines of the filing`] : [];

/** Every vintage whose lines add up to the total to the last unit, the one the basis prefers first. */
export function addedUp(index: FactIndex, place: Place, basis: string): AddedUp[] {
  const { company, axis, scheme, metric, period } = place;
  const statements = statementsAt(index, company.id, axis, scheme, metric, period);
  const whole = { ...place, axis: "company" as const, scheme: "", line: totalLine(company.id) };
  return inBasisOrder(statements, basis).flatMap((statement) => {
    const lines = statedAddends(index, place, statement, basis);
    const total = totalOfVintage(index, whole, statement);
    if (lines.length < 2) return [];
    const sum = lines.reduce((all, { amount }) => all + amount, 0);
    if (isFailure(total) || sum !== total.amount) return [];
    return [{ statement, lines, total: sum, remarks: derivedTotal(total.figure) }];
  });
}

/** A structure in a sentence: by seven segments; one that says itself by what it breaks down stands in brackets. */
const byScheme = (scheme: string): string => (/\bby\b/.test(scheme) ? `(${scheme})` : `by ${scheme}`);

/** Why no vintage of a place adds up: the gap where nothing is stated, else the lines that miss. */
export function notAddedUp(index: FactIndex, place: Place, basis: string): Failure {
  const { company, axis, scheme, metric, period } = place;
  const statements = inBasisOrder(statementsAt(index, company.id, axis, scheme, metric, period), basis);
  const [stated] = statements;
  const sought = { company: company.id, axis, metric, scheme, period, line: byScheme(scheme || axis) };
  if (!stated || findGap(index, sought)) return missingFigure(index, sought);
  const held = new Set(statedAddends(index, place, stated, basis).map(({ line }) => line.id));
  const absent = linesAt(index, company.id, axis, scheme)
    .filter((line) => isAddend(line) && line.kind !== "reconciling" && !held.has(line.id))
    .map(({ segment }) => segment);
  return incomplete(
    `${company.id} ${metricLabel(metric)} ${byScheme(scheme)} ${period}`,
    absent.length === 0 ? "the lines stated do not add up to the total" : `not stated there: ${absent.join(", ")}`,
  );
}
