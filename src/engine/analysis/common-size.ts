import type { Company, StatementLine } from "../../data/types";
import { checkBasis } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import { totalLine } from "../figure/locate";
import type { Options } from "../asked/options";
import { ratio } from "./ratio";
import type { LocatedLine } from "../figure/selection";

/** A line of the income statement over the periods of a table. */
export interface CommonSizeLine {
  /** The metric under which the line stands in the last period that states it. */
  readonly metric: string;
  /** line / revenue as a fraction for each period; a failure where it is missing, undefined where the lines it is the sum of stand above. */
  readonly shares: readonly (number | Failure | undefined)[];
}

/** One metric of the whole company over revenue of the period. */
function shareOfRevenue(
  index: FactIndex,
  company: Company,
  metric: string,
  period: string,
  options: Options,
): number | Failure {
  const revenue: LocatedLine = {
    company,
    period,
    metric: "revenue",
    axis: "company",
    scheme: "",
    line: totalLine(company.id),
  };
  const found = ratio(index, { ...revenue, metric }, revenue, options);
  return isFailure(found) ? found : found.value;
}

/** A line under whichever of its names the period states, the first of them before the others. */
function lineShare(
  index: FactIndex,
  company: Company,
  { metric, also }: StatementLine,
  period: string,
  options: Options,
): { metric: string; share: number | Failure } {
  const own = shareOfRevenue(index, company, metric, period, options);
  if (!isFailure(own)) return { metric, share: own };
  for (const other of also) {
    const share = shareOfRevenue(index, company, other, period, options);
    if (!isFailure(share)) return { metric: other, share };
  }
  return { metric, share: own };
}

/**
 * The income statement of a company in its own line order, each line / revenue of the period, a fraction; costs are positive, losses negative. Line and revenue come from one
 * vintage (revenue was never restated). A line that the periods do not know (did not exist in any) is left out; a missing one is a failure in its place; the sum of two
 * lines stands only where one of them is not stated apart. Fails as a whole for an unknown basis.
 */
export function commonSize(
  index: FactIndex,
  company: Company,
  periods: readonly string[],
  given: Options,
): CommonSizeLine[] | Failure {
  const basis = checkBasis(index, company.id, given.basis);
  if (isFailure(basis)) return basis;
  const options = { ...given, basis };
  const statement = index.dataset.statementLines.filter((line) => line.company === company.id);
  return statement.flatMap((line): CommonSizeLine[] => {
    const cells = periods.map((period) => {
      const apart = line.sumOf.map((part) => shareOfRevenue(index, company, part, period, options));
      if (apart.length > 0 && !apart.some(isFailure)) return undefined;
      return lineShare(index, company, line, period, options);
    });
    const shares = cells.map((cell) => cell?.share);
    const stated = shares.some((share) => typeof share === "number");
    const unknown = shares.every((share) => isFailure(share) && share.failure === "did-not-exist");
    if (unknown || (line.sumOf.length > 0 && !stated)) return [];
    const metric = [...cells].reverse().find((cell) => cell && !isFailure(cell.share))?.metric ?? line.metric;
    return [{ metric, shares }];
  });
}
