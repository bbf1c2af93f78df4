import type { BlockTemplate } from "../../src/plan/block-template";
import type { Content, RowTemplate } from "../../src/plan/row-template";
import { blank, checkRows } from "../common/rows";
import { inherits } from "./choice";
import { driverNames } from "./driver-names";
import { continuing, newest } from "./lines";
import { inEach, others, scenarios } from "./scenarios";

const heads = (key: string, label: string, more: Record<string, string>): RowTemplate => ({
  key,
  cells: { section: "Drivers", label, unit: "Unit", ...more },
  styles: { base: "actuals", bull: "actuals", bear: "actuals", custom: "actuals", active: "actuals" },
  style: "heads",
});

interface Driver {
  readonly label: string;
  /** As the model range calls it. */
  readonly name: string;
  /** What Base holds at first. */
  readonly base: Content;
  /** The past values whose range Bull adds to Base and Bear takes off; left out: they inherit. */
  readonly past?: string;
  readonly better?: "higher" | "lower";
  /** Where its defaults come from. */
  readonly from: string;
}

/** Base moved by a share of the range of past values. */
const moved = (past: string, sign: "+" | "-"): Content => ({
  input: `=IF(ISNUMBER({.base}),{.base}${sign}{spread.base}*(MAX({${past}@past})-MIN({${past}@past})),"n/d")`,
});

function driver(
  key: string,
  { label, name, base, past, better = "higher", from }: Driver,
  row: Partial<RowTemplate> = {},
) {
  const [bull, bear] = better === "higher" ? (["+", "-"] as const) : (["-", "+"] as const);
  const isMoved = past !== undefined;
  return {
    ...row,
    key,
    cells: {
      label,
      unit: "%",
      base,
      bull: isMoved ? moved(past, bull) : { input: null },
      bear: isMoved ? moved(past, bear) : { input: null },
      custom: { input: null },
      note: name,
      check: from,
    },
    styles: {
      note: "fine print",
      check: "note",
      base: "assumption",
      ...(isMoved ? { bull: "assumption", bear: "assumption" } : {}),
    },
    formats: inEach(() => "percent"),
  } as const satisfies RowTemplate;
}

const drivers: readonly RowTemplate[] = [
  driver(
    "growth",
    {
      label: "{line.name}: growth",
      name: driverNames.growth,
      base: { input: "={model!growth@base}" },
      past: "model!growth",
      from: "Base: last actual growth",
    },
    continuing,
  ),
  driver(
    "fade",
    {
      label: "{line.name}: fade",
      name: driverNames.fade,
      base: { input: 0.25 },
      from: "typed: of the gap, each year",
    },
    continuing,
  ),
  driver("long_run", {
    label: "Long-run growth",
    name: driverNames.longRun,
    base: { input: 0.03 },
    from: "typed, not from the data",
  }),
  driver(
    "elimination",
    {
      label: "Reconciling lines / sum of {scheme.many}",
      name: driverNames.elimination,
      base: { input: "={model!recon_ratio@base}" },
      from: "Base: last actual ratio",
    },
    { when: "{scheme.reconciling}" },
  ),
  driver("cost_ratio", {
    label: "Cost of revenue / revenue",
    name: driverNames.costRatio,
    base: { input: "={model!known_ratio@base}" },
    past: "model!cost_ratio",
    better: "lower",
    from: "Base: the last ratio stated",
  }),
];

/** The scenario table, as SEG.SCENARIO reads one too. */
export const table: BlockTemplate = {
  key: "table",
  ...newest,
  named: { name: "scenario_table", from: "note", to: "custom" },
  // The head over where defaults come from is blank: every other one after `driver` names a scenario.
  rows: [
    heads("heads", "Defaults from the data, or typed", { note: "driver", ...inEach(({ name }) => name) }),
    inherits,
    ...drivers,
  ],
};

/** A driver with what is blank inherited, and the one of the active scenario. */
const used = ({ repeat, where, when, key, cells }: RowTemplate): RowTemplate => ({
  ...(repeat === undefined ? {} : { repeat }),
  ...(where === undefined ? {} : { where }),
  ...(when === undefined ? {} : { when }),
  key: `used_${key}`,
  cells: {
    label: cells?.["label"] ?? "",
    unit: "%",
    ...inEach(({ key: own }, place) => {
      const typed = `{${key}.${own}}`;
      if (place === 0) return `=IF(${typed}="","n/d",${typed})`;
      const before = `{.base:.${scenarios[place - 1]?.key ?? own}}`;
      return `=IF(${typed}="",IF(ISNUMBER({parent.${own}}),INDEX(${before},{parent.${own}}),"n/d"),${typed})`;
    }),
    active: '=IF(ISNUMBER({place.base}),INDEX({.base:.custom},{place.base}),"n/d")',
  },
  formats: { ...inEach(() => "percent"), active: "percent" },
});

/** The drivers that the forecasts read. */
export const usedDrivers: BlockTemplate = {
  key: "used",
  ...newest,
  rows: [
    blank("used_start"),
    heads("used_heads", "As used: blank cells inherited", {
      ...inEach(({ key }) => `={heads.${key}}`),
      active: "Active",
    }),
    {
      key: "parent",
      cells: {
        label: "Inherits from the scenario in this place",
        unit: "count",
        ...Object.fromEntries(
          others.map(({ key }, place) => [
            key,
            `=IF({inherits.${key}}="",1,IFERROR(MATCH({inherits.${key}},{heads.base:.${scenarios[place]?.key ?? key}},0),"not to the left"))`,
          ]),
        ),
      },
      style: "chart data",
      formats: inEach(() => "count"),
    },
    {
      key: "blank",
      cells: {
        label: "1 where a scenario is blank and inherits from Base",
        unit: "0 or 1",
        ...Object.fromEntries(
          others.map(({ key }) => [key, `=IF(AND(COUNTA({growth*.${key}:cost_ratio})=0,{parent.${key}}=1),1,0)`]),
        ),
      },
      style: "chart data",
      formats: inEach(() => "count"),
    },
    ...drivers.map(used),
    ...checkRows("one_active", {
      label: "exactly one scenario is active",
      unit: "count",
      format: "count",
      difference: "=COUNTIF({heads.base:.custom},{active.base})-1",
      tolerance: { number: 0 },
      toleranceNote: "none",
      figures: [],
    }),
    ...checkRows("inherits_left", {
      label: "every scenario inherits from one to its left",
      unit: "count",
      format: "count",
      difference: "=COLUMNS({parent.bull:.custom})-COUNT({parent.bull:.custom})",
      tolerance: { number: 0 },
      toleranceNote: "none",
      figures: [],
    }),
  ],
};
