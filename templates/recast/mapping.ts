import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { blank, checkRows, figures, part, section } from "../common/rows";
import { inMoney, translation } from "../common/translation";

const unit = "{reporting.unit}";

/** The mapped lines in one of both structures, and what of the total no mapped line holds there. */
const side = (key: "older" | "newer", name: "from" | "to", when: string | undefined): RowTemplate[] => [
  part(`${key}_head`, `In {mapping.${name}}`, "newest figures"),
  figures(key, {
    label: `{mapped.${name}}`,
    unit,
    note: `{mapped.${name}.within}`,
    repeat: "mapped",
    ...(when === undefined ? {} : { when }),
    across: {
      seg: `SEG.GET({company.unit},{.label},{period},"revenue","axis={mapping.axis}; scheme={mapping.${name}}; scale={scale.key}; na=text")`,
    },
    format: "money",
  }),
  figures(`${key}_rest`, {
    label: "Not mapped, or recast and not split",
    unit,
    note: "balance to the total",
    across: `=IF(AND(COUNT({${key}*})=ROWS({${key}*}),ISNUMBER({total})),{total}-SUM({${key}*}),"incomplete")`,
    format: "money or dash",
  }),
  figures(`${key}_total`, {
    label: "Total revenue",
    unit,
    across: `=IF(ISNUMBER({${key}_rest}),SUM({${key}*:${key}_rest}),"incomplete")`,
    format: "money",
    style: "total",
  }),
];

const residual = (when: string, across: string): RowTemplate =>
  figures("residual", {
    label: "{mapped.name}",
    unit,
    note: "{mapped.note}",
    repeat: "mapped",
    when,
    across,
    format: "money or dash",
  });

/** Years that two structures state: each line of the older one beside the line it became, and what the mapping leaves over. */
export const mapping: BlockTemplate = {
  key: "mapping",
  repeat: "mappings",
  rows: [
    section("mapping_head", "Mapping: {mapping.title}", "stated in both {mapping.stated}"),
    ...side("older", "from", undefined),
    ...side("newer", "to", "{mapped.kept}"),
    part("residual_head", "Residual", "newer - older structure"),
    residual("{mapped.kept}", '=IF(AND(ISNUMBER({older}),ISNUMBER({newer})),{newer}-{older},"n/d")'),
    residual("{mapped.gone}", '=IF(ISNUMBER({older}),-{older},"n/d")'),
    figures("residual_rest", {
      label: "Not mapped, or recast and not split",
      unit,
      across: '=IF(AND(ISNUMBER({older_rest}),ISNUMBER({newer_rest})),{newer_rest}-{older_rest},"incomplete")',
      format: "money or dash",
    }),
    figures("residual_sum", {
      label: "Sum of residuals",
      unit,
      across:
        '=IF(COUNT({residual*:residual_rest})=ROWS({residual*:residual_rest}),SUM({residual*:residual_rest}),"incomplete")',
      format: "money or dash",
      style: "total",
      name: "residual_{mapping.slug}",
    }),
    part("residual_translated_head", "Residual in {money.currency}", "at the rate of the year's total", "{translated}"),
    translation,
    inMoney("residual_translated", "residual", { label: "{mapped.name}", repeat: "mapped", format: "money or dash" }),
    inMoney("residual_rest_translated", "residual_rest", {
      label: "Not mapped, or recast and not split",
      format: "money or dash",
    }),
    ...checkRows("residuals_close", {
      label: "residuals add up to zero",
      unit,
      format: "fine",
      difference: "={residual_sum}",
      tolerance: { fact: "rounding", of: ["older", "newer"] },
      toleranceNote: "half a printed unit for each figure",
      figures: ["older", "newer"],
      identity: true,
    }),
    blank("mapping_end"),
  ],
};
