import { describe, expect, it } from "vitest";
import type { Dataset, Gap } from "../../../src/data/types";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import type { CheckTemplate, RowTemplate } from "../../../src/plan/row-template";
import { smallDataset } from "../small-dataset";
import { sheet, smallPlan } from "../small-plan";

const heads: RowTemplate[] = [
  { key: "period", across: { period: "label" } },
  { key: "prior", across: { period: "prior" } },
  { key: "id", cells: { note: "{company.id}" } },
];
const seg = (key: string, call: string, more: Partial<RowTemplate> = {}): RowTemplate => ({
  key,
  across: { seg: call },
  ...more,
});
const checks = sheet({
  key: "checks",
  name: "Checks",
  periods: false,
  columns: [{ key: "reasons", width: 9 }],
  blocks: [{ key: "c", rows: [{ key: "c", repeat: "checks", cells: { reasons: "{check.reasons}" } }] }],
});

/** Why the check of some rows, in the block of three units, has figures missing. */
function reasons(rows: readonly RowTemplate[], check: Partial<CheckTemplate>, dataset = smallDataset): unknown {
  const own = { label: "Check", difference: "period", tolerance: "period", figures: [] };
  const blocks = [
    { key: "h", rows: heads },
    {
      ...{ key: "s", repeat: "schemes" as const, when: "{scheme.newest}" },
      rows: [...rows, { key: "check", across: "=1", check: { ...own, ...check } }],
    },
  ];
  return smallPlan([sheet({ blocks }), checks], {}, {}, indexDataset(dataset)).sheets[1]?.cells[0]?.[0]?.value;
}

describe("a year before that is missing", () => {
  const then = seg("then", 'SEG.GET({id.note},{.label},{prior},"revenue","scheme=three units; axis=segment")', {
    repeat: "lines",
    cells: { label: "{line.name}" },
  });

  it("is no reason where there was none: the structure began after it", () => {
    expect(reasons([then], { comparatives: ["then"] })).toBe("-");
    expect(reasons([then], { figures: ["then"] })).toBe(
      "ACME revenue Goods, Services, Cloud FY2020 is not in the dataset.",
    );
  });

  it("is one where the structure existed, and the dataset has a hole", () => {
    const gap: Gap = {
      ...{ company: "ACME", metric: "revenue", axis: "segment", scheme: "three units", segment: "*" },
      ...{ periods: "FY2021", status: "not_in_dataset", reason: "lost" },
    };
    const hole: Dataset = {
      ...smallDataset,
      gaps: [...smallDataset.gaps, gap],
      figures: smallDataset.figures.map((one) =>
        one.scheme === "three units" && one.period === "FY2021" ? { ...one, period: "FY2020" } : one,
      ),
    };
    expect(reasons([then], { comparatives: ["then"] }, hole)).toBe(
      "ACME revenue Goods, Services, Cloud FY2021 is not in the dataset: lost.",
    );
  });
});

describe("several reasons", () => {
  const cost = (component: string) => seg(component.slice(0, 4), `SEG.COST({id.note},"${component}",{period})`);
  const rows = [cost("Rent & rates"), cost("Content"), cost("Energy"), cost("Shipping")];
  const of = (count: number) =>
    String(reasons(rows, { figures: rows.slice(0, count).map(({ key }) => key) })).split(/(?<=\.) /);

  it("name the years of one and the same together", () => {
    expect(of(1)).toEqual(["ACME cost of revenue Rent & rates FY2021, FY2022 is not disclosed: no filing states it."]);
  });

  it("are four at most, and how many more there are", () => {
    // Rent, both years of content, and energy; shipping is a fifth.
    const [four, five] = [of(3), of(4)];
    expect(four.filter((sentence) => /^(ACME|Only)/.test(sentence))).toHaveLength(4);
    expect(four.join(" ")).not.toContain("more:");
    expect(five).toEqual([...four, "And 1 more: every n/d in the rows that the check reads."]);
  });
});
