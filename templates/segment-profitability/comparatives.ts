import type { RowTemplate } from "../../src/plan/row-template";
import { lineCall } from "../common/line-call";
import { figures, part } from "../common/rows";
import { typedBefore, typedIn } from "../common/typed";

const unit = "{reporting.unit}";

/** Revenue and profit of one year of a comparison; `typed` is what a row has in a workbook of one's own. */
const end = (
  year: "now" | "then",
  period: string,
  words: string,
  typed: (row: string) => Pick<RowTemplate, "own">,
): readonly RowTemplate[] => {
  const options = `basis={basis.${year}}; scale={scale.key}`;
  return [
    part(`revenue_${year}_head`, `Revenue ${words}`, `{basis.note.${year}}`),
    figures(`revenue_${year}`, {
      label: "{line.name}",
      unit,
      repeat: "lines",
      across: lineCall("revenue", period, `${options}; beside={profit.metric}`),
      format: "money",
      ...typed("revenue"),
    }),
    part(`profit_${year}_head`, `{profit.title} ${words}`, `{basis.note.${year}}`),
    figures(`profit_${year}`, {
      label: "{line.name}",
      unit,
      repeat: "lines",
      across: lineCall("{profit.metric}", period, `${options}; beside=revenue`),
      format: "money",
      ...typed("profit"),
    }),
    figures(`profit_reconciling_${year}`, {
      label: "{line.name}",
      unit,
      note: "reconciling line",
      repeat: "profit reconciling",
      across: lineCall("{profit.metric}", period, options),
      format: "money",
      ...typed("profit_reconciling"),
    }),
  ];
};

/** Both ends of the margin bridge, from one filing wherever one states both years. */
export const comparatives: readonly RowTemplate[] = [
  ...end("now", "period", "stated with the year before", typedIn),
  ...end("then", "prior", "of the year before", typedBefore),
];
