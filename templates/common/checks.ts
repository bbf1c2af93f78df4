import type { Content, RowTemplate } from "../../src/plan/row-template";
import type { SheetTemplate } from "../../src/plan/workbook-template";
import { header } from "./header";
import { blank, section } from "./rows";

type Columns = "value" | "tolerance" | "tested" | "gaps" | "failed";

/** A row with a verdict: FAIL where anything failed, else INCONCLUSIVE where figures are missing, else OK. */
const verdictRow = (
  row: Pick<RowTemplate, "key" | "repeat" | "master" | "when">,
  texts: Record<string, Content>,
  found: Partial<Record<Columns, Content>>,
  format: string,
): RowTemplate => ({
  style: "tall",
  ...row,
  cells: { ...texts, ...found },
  styles: { unit: "text", check: "verdict", note: "text" },
  formats: { value: format, tolerance: format, tested: "count", gaps: "count", failed: "count" },
  verdict: "check",
});

/** The worst that was found: FAIL before INCONCLUSIVE before what holds. */
const verdict = (holds: string) =>
  `=CHOOSE(1+({.gaps}>0)+({.failed}>0)+({.failed}>0),"${holds}","INCONCLUSIVE","FAIL","FAIL")`;

const heads: RowTemplate = {
  key: "heads",
  cells: {
    section: "Sheet",
    label: "Check",
    unit: "Structure",
    note: "Why inconclusive",
    check: "Verdict",
    value: "Difference",
    tolerance: "Tolerance",
    tested: "Years",
    gaps: "With gaps",
    failed: "Failed",
    reasons: "Figures missing",
  },
  style: "heads",
};

const line = verdictRow(
  { key: "line", repeat: "checks" },
  {
    section: { text: "{check.where}", sheet: "{check.sheet}" },
    label: "{check.label}",
    unit: "{check.scheme}",
    note: '=IF({.check}="INCONCLUSIVE",{.reasons},"-")',
    check: verdict("{check.holds}"),
    reasons: "{check.reasons}",
  },
  {
    value: "=MAX(MAX({difference@all}),-MIN({difference@all}))",
    tolerance: "=MAX({tolerance@all})",
    tested: "=COUNT({beyond@all})",
    gaps: '=COLUMNS({beyond@all})-COUNT({beyond@all})-COUNTIF({beyond@all},"n/a")',
    failed: '=COUNTIF({beyond@all},">0")',
  },
  "{check.format}",
);

const dataset = verdictRow(
  { key: "dataset", when: "{sourced}" },
  {
    section: { text: "Checks", sheet: "checks" },
    label: "The workbook's dataset is the add-in's",
    check: verdict("OK"),
  },
  {
    value: "=IF({workbook_dataset.unit}={addin_dataset.unit},0,1)",
    tolerance: { number: 0 },
    tested: "=COUNT({.value})",
    gaps: "=IF(ISNUMBER({.value}),0,1)",
    failed: '=COUNTIF({.value},">0")',
  },
  "count",
);

const master: RowTemplate = {
  ...verdictRow(
    { key: "master", master: true },
    { section: "All", label: "Master check: the worst of the verdicts above", check: verdict("OK") },
    {
      tested: "=SUM({line*.tested:dataset*.tested})",
      gaps: '=COUNTIF({line*.check:dataset*.check},"INCONCLUSIVE")',
      failed: '=COUNTIF({line*.check:dataset*.check},"FAIL")',
    },
    "count",
  ),
  style: "total",
  name: "master_check",
  named: "check",
};

/** The Checks sheet: one row for each check with its value, tolerance and verdict, and the verdict of all. */
export const checks: SheetTemplate = {
  key: "checks",
  name: "Checks",
  purpose: "Every check with its largest difference and tolerance, its years and its verdict",
  columns: [
    { key: "section", width: 20, style: "plain" },
    { key: "label", width: 57, style: "label" },
    { key: "unit", width: 20, style: "unit" },
    { key: "note", width: 41, style: "note" },
    { key: "check", width: 21, style: "plain" },
    { key: "value", width: 16, style: "line" },
    { key: "tolerance", width: 16, style: "line" },
    { key: "tested", width: 12, style: "line" },
    { key: "gaps", width: 12, style: "line" },
    { key: "failed", width: 12, style: "line" },
    { key: "reasons", width: 60, style: "aside", unprinted: true },
  ],
  periods: false,
  orientation: "landscape",
  tab: "control",
  freeze: { row: "heads" },
  blocks: [
    header,
    { key: "checks", rows: [heads, line, dataset, master, blank("checks_end")] },
    {
      key: "versions",
      when: "{sourced}",
      rows: [
        section("versions_head", "Dataset"),
        { key: "workbook_dataset", cells: { label: "When this workbook was planned", unit: "{dataset.hash}" } },
        {
          key: "addin_dataset",
          cells: {
            label: "Of the add-in (portable: when the workbook was made)",
            unit: { seg: 'SEG.VERSION("hash")' },
          },
        },
      ],
    },
  ],
};
