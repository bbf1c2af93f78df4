import type { FactIndex } from "../facts/fact-index";
import { type Failure, incomplete } from "../failure";
import { missingLine } from "../facts/gap";
import { metricLabel } from "../facts/metric";
import { neverRestated } from "../analysis/ratio";
import type { LocatedLine } from "./selection";
import type { Statement } from "../facts/statement";
import { type Stated, statedFigures } from "./stated";
import { sameVintage } from "../facts/same-vintage";

/**
 * The company's total as the vintage of a statement states it (units of one); a total that no filing ever restated is the same number
 * everywhere and may come from another vintage. Incomplete where only other vintages state it, and not alike.
 */
export function totalOfVintage(
  index: FactIndex,
  total: LocatedLine,
  statement: Pick<Statement, "vintage" | "order">,
): Stated | Failure {
  const all = statedFigures(index, total, "latest");
  const own = all.find((stated) => sameVintage(stated.statement, statement));
  if (own) return own;
  const [newest] = all;
  if (!newest) return missingLine(index, total);
  return neverRestated(all)
    ? newest
    : incomplete(
        `${total.company.id} ${metricLabel(total.metric)} ${total.period}`,
        "the total was restated, and not in the filing that states the lines",
      );
}
