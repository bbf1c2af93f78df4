import type { Axis, Company } from "../../data/types";
import { checkBasis } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, fail, isFailure } from "../failure";
import type { Options } from "../asked/options";
import { namedScheme, schemesOf, unknownScheme } from "../facts/scheme";
import { schemesOver } from "../facts/structure";
import { mappingTables } from "./mapping-table";
import type { RecastTable } from "./recast-table";
import { schemeTable } from "./scheme-table";

/** The axis whose structures are compared: segments, or products where the company has no segments or they are asked for. */
function axisOf(index: FactIndex, company: Company, { axis, scheme }: Options): Axis | Failure {
  if (axis === "segment" || axis === "product") return axis;
  if (axis !== "auto") return badArgument(`RECAST takes axis=segment or axis=product, not axis=${axis}.`);
  const axes = (["segment", "product"] as const).filter((known) => schemesOf(index, company.id, known).length > 0);
  const named = axes.find((known) => namedScheme(index, company.id, known, scheme) !== undefined);
  return named ?? axes[0] ?? "segment";
}

/**
 * Restatements of segment revenue: a table per structure with every line as first stated, as the newest filing states it and the change, and a total that is equal;
 * then, for periods stated in two structures, a table by mapping.csv with the residual of each line. Money in the currency of the options, units of one;
 * `scheme` keeps one structure and no mapping. All vintages are compared, whatever `basis` says. Fails where no structure states any of the periods, for an unknown scheme or another axis.
 */
export function recast(
  index: FactIndex,
  company: Company,
  periods: readonly string[],
  options: Options,
): RecastTable[] | Failure {
  const basis = checkBasis(index, company.id, options.basis);
  if (isFailure(basis)) return basis;
  const axis = axisOf(index, company, options);
  if (isFailure(axis)) return axis;
  const one = options.scheme !== "auto" && options.scheme !== "all";
  if (one && namedScheme(index, company.id, axis, options.scheme) === undefined)
    return (
      unknownScheme(index, company.id, options.scheme) ??
      badArgument(`"${options.scheme}" is not a scheme by ${axis}. axis= asks for another.`)
    );
  const latest: Options = { ...options, basis: "latest" };
  const blocks = schemesOver(index, company, axis, periods, latest);
  if (blocks.length === 0)
    return fail(
      "not-in-dataset",
      `No filing in the dataset states ${company.id} by ${axis} for ${[...new Set([periods[0], periods.at(-1)])].join(" to ")}.`,
    );
  const tables = blocks.map((block) => schemeTable(index, company, block, latest));
  return one ? tables : [...tables, ...mappingTables(index, company, blocks, latest)];
}
