import type { Axis, Company, SegmentLine } from "../../data/types";
import { checkBasis, isOfBasis } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, fail, isFailure } from "../failure";
import { missingFigure } from "../facts/gap";
import { costComponents } from "./cost-component";
import { tableLines } from "./grid";
import { totalLine } from "./locate";
import { nameKey } from "../facts/name-key";
import type { Options } from "../asked/options";
import { namedScheme, schemeOfPeriod, schemesOf, unknownScheme } from "../facts/scheme";
import { linesAt } from "../facts/lines-at";
import { statementsAt } from "../facts/statements-at";

/** Whether any source of the basis states a figure of the period on an axis, in a scheme. */
function isStated(index: FactIndex, company: string, axis: Axis, scheme: string, period: string, basis: string) {
  return [...index.metricNames.values()].some((metric) =>
    statementsAt(index, company, axis, scheme, metric, period).some((s) => isOfBasis(s, basis)),
  );
}

/** The components of cost of revenue, under `level=all` each with its disclosed parts. */
function componentsAsLines(index: FactIndex, company: Company, { level }: Options): SegmentLine[] {
  const all = linesAt(index, company.id, "nature", "");
  return costComponents(index, company.id).flatMap(({ component, parts }) => [
    { ...totalLine(company.id), axis: "nature", segment: component, id: nameKey(component), kind: "segment" },
    ...(level === "all" && parts !== "" ? all.filter(({ parent }) => parent === parts) : []),
  ]);
}

/**
 * The lines by which a company is stated for a period, in filing order, in the structure the options choose (the period's own under
 * `scheme=auto`, by segment under `axis=auto`). Fails as missing where no source of the basis states the period by them, as a bad argument for an
 * unknown scheme or basis.
 */
export function segmentList(
  index: FactIndex,
  company: Company,
  period: string,
  given: Options,
): SegmentLine[] | Failure {
  const basis = checkBasis(index, company.id, given.basis);
  if (isFailure(basis)) return basis;
  const options = { ...given, basis };
  const axis = options.axis === "auto" ? "segment" : options.axis;
  if (schemesOf(index, company.id, axis).length === 0) return badArgument(`${company.id} states no lines by ${axis}.`);
  const named = options.scheme === "auto" ? undefined : namedScheme(index, company.id, axis, options.scheme);
  if (options.scheme !== "auto" && named === undefined)
    return (
      unknownScheme(index, company.id, options.scheme) ??
      badArgument(`"${options.scheme}" is not a scheme by ${axis} of ${company.id}.`)
    );
  const scheme = named ?? schemeOfPeriod(index, company.id, axis, period, basis).scheme;
  if (axis === "company") return [totalLine(company.id)];
  if (axis === "nature") return componentsAsLines(index, company, options);
  if (isStated(index, company.id, axis, scheme, period, basis))
    return tableLines(index, company, { axis, scheme }, [period], options);
  const line = `by ${scheme || axis}`;
  const missing = missingFigure(index, { company: company.id, metric: "revenue", axis, scheme, line, period });
  return isStated(index, company.id, axis, scheme, period, "latest")
    ? fail("not-in-dataset", `${basis} states nothing of ${company.id} ${line} for ${period}.`)
    : missing;
}
