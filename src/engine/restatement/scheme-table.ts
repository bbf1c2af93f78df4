import { type Failure, isFailure } from "../failure";
import type { FactIndex } from "../facts/fact-index";
import { missingFigure } from "../facts/gap";
import { linePath } from "../facts/line-index";
import { totalLine } from "../figure/locate";
import type { Options } from "../asked/options";
import { originalFilingMissing } from "../figure/original-filing";
import { revenueStatements, schemesOf } from "../facts/scheme";
import type { StructurePlace } from "../figure/level-vintage";
import { select } from "../figure/select";
import { statedFigures } from "../figure/stated";
import { type SchemeBlock } from "../facts/structure";
import { recastRow } from "./recast-row";
import type { RecastRow, RecastTable } from "./recast-table";
import { notSplit, type RestatedFigure, restatedLevel, type RestatedLine } from "./restated-level";

/** Total revenue of the company in the vintage a basis prefers. */
export function totalRevenue(
  index: FactIndex,
  { company, period }: StructurePlace,
  basis: "first" | "latest",
  options: Options,
): RestatedFigure | Failure {
  const line = totalLine(company.id);
  const located = { company, period, metric: "revenue", axis: "company", scheme: "", line } as const;
  const stated = statedFigures(index, located, basis)[0];
  if (!stated)
    return missingFigure(index, {
      company: company.id,
      metric: "revenue",
      axis: "company",
      scheme: "",
      line: "Total",
      period,
    });
  const selected = select(index, located, stated, { ...options, scale: 1 });
  if (isFailure(selected)) return selected;
  const { value, amount, remarks, vintage } = selected;
  return { value, amount, remarks, vintage, filing: stated.figure.filing };
}

/** What to know of a figure first stated after its period: the original filing is missing, or had another structure. */
function lateNote(index: FactIndex, { company, axis, period }: StructurePlace, vintage: number | null): string {
  const late = originalFilingMissing(vintage, period);
  if (late === undefined) return "";
  const original = schemesOf(index, company.id, axis).some((scheme) =>
    revenueStatements(index, company.id, axis, scheme, period).some(
      (other) => other.complete && other.vintage !== null && originalFilingMissing(other.vintage, period) === undefined,
    ),
  );
  return original ? "the original filing has another structure" : late;
}

/** The total has no structure: only whether the original filing is in the dataset. */
const lateTotal = ({ vintage }: RestatedFigure, period: string): string => originalFilingMissing(vintage, period) ?? "";

function rowOf(index: FactIndex, place: StructurePlace, { line, first, latest }: RestatedLine): RecastRow {
  const late = isFailure(first) ? "" : lateNote(index, place, first.vintage);
  return recastRow(place.period, linePath(line), first, latest, [late]);
}

/** The lines below one line, each with those below it, and the row that closes the gap of a newer figure nobody split. */
function rowsBelow(index: FactIndex, place: StructurePlace, above: RestatedLine, options: Options): RecastRow[] {
  const level = restatedLevel(index, place, above.line, options);
  const rows = level.lines.flatMap((line) => [rowOf(index, place, line), ...rowsBelow(index, place, line, options)]);
  const [first, latest] = [notSplit(above, level, "first"), notSplit(above, level, "latest")];
  if (first === undefined && latest === undefined) return rows;
  return [...rows, recastRow(place.period, `${linePath(above.line)} > recast, not split`, first, latest, [])];
}

/** One structure over its periods: every line as first stated, latest and the change; the lines below under `level=all`; the total, which is equal. */
export function schemeTable(
  index: FactIndex,
  company: StructurePlace["company"],
  { axis, scheme, periods, incomplete }: SchemeBlock,
  options: Options,
): RecastTable {
  const rows = periods.flatMap((period) => {
    const place: StructurePlace = { company, axis, scheme, period };
    const top = restatedLevel(index, place, undefined, options).lines;
    const hole = incomplete.includes(period) ? ["the lines stated do not add up to the total"] : [];
    const [first, latest] = [
      totalRevenue(index, place, "first", options),
      totalRevenue(index, place, "latest", options),
    ];
    return [
      ...top.flatMap((line) => [
        rowOf(index, place, line),
        ...(options.level === "all" ? rowsBelow(index, place, line, options) : []),
      ]),
      recastRow(period, "Total", first, latest, [...hole, isFailure(first) ? "" : lateTotal(first, period)]),
    ];
  });
  return { kind: "scheme", title: scheme, rows };
}
