import { describe, expect, it } from "vitest";
import { type FactIndex, indexDataset } from "../../../src/engine/facts/fact-index";
import type { RowTemplate } from "../../../src/plan/row-template";
import { stated } from "../../small-companies/stated";
import { smallDataset } from "../small-dataset";
import { sheet, shown, smallPlan, smallSheet } from "../small-plan";

const period: RowTemplate = { key: "period", across: { period: "label" } };
const prior: RowTemplate = { key: "prior", across: { period: "prior" } };
const id: RowTemplate = { key: "id", cells: { note: "{company.id}" } };
const three = '"scheme=three units; axis=segment"';

/** What calls of the add-in come to under FY2021 and FY2022. */
const answers = (...calls: readonly string[]) =>
  shown(
    smallSheet([period, prior, id, ...calls.map((seg, at): RowTemplate => ({ key: `c${at}`, across: { seg } }))], {
      periods: "FY2021:FY2022",
    }),
  )
    .slice(3)
    .map((row) => row.slice(2));

describe("calls of the add-in that templates make", () => {
  it("GET: a figure, revenue where no metric is named", () => {
    expect(
      answers(
        'SEG.GET({id.note},"Total",{period})',
        'SEG.GET({id.note},"Total",{period},"cost_of_revenue")',
        `SEG.GET({id.note},"Goods",{period},,${three})`,
        'SEG.GET({id.note},"Total",{prior})',
      ),
    ).toEqual(
      [
        [120, 150],
        [70, 90],
        [70, 80],
        [100, 120],
      ].map((row, at) => (at === 3 ? row : row)),
    );
  });

  it("COST, SHARE, MARGIN and GROWTHRATE", () => {
    const [cost, share, margin, growth, whole] = answers(
      'SEG.COST({id.note},"Shipping",{period})',
      `SEG.SHARE({id.note},"Goods",{period},"",${three})`,
      `SEG.MARGIN({id.note},"Goods",{period},"ebita",${three})`,
      `SEG.GROWTHRATE({id.note},"Goods",{period},{prior},"revenue",${three})`,
      'SEG.GROWTHRATE({id.note},"Total",{period},{prior})',
    );
    expect(cost).toEqual([11, "n/d"]);
    expect(share?.map(Number)).toEqual([expect.closeTo(70 / 120, 12), expect.closeTo(80 / 150, 12)]);
    expect(margin?.[0]).toBe("n/d");
    expect(margin?.[1]).toBeCloseTo(20 / 80, 12);
    expect([growth?.[0], growth?.[1]]).toEqual(["n/d", expect.closeTo(80 / 70 - 1, 12)]);
    expect(whole?.map(Number)).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.25, 12)]);
  });

  it("SOURCE, PERIODEND and VERSION", () => {
    expect(
      answers(
        'SEG.SOURCE({id.note},"Total",{period},"revenue","filing")',
        "SEG.PERIODEND({id.note},{period})",
        "SEG.VERSION()",
        'SEG.VERSION("hash")',
      ),
    ).toEqual([
      ["AR FY2021", "AR FY2022"],
      [44286, 44651],
      ["small", "small"],
      ["0123456789ab", "0123456789ab"],
    ]);
    expect(() => answers('SEG.SOURCE({id.note},"Total",{period},"revenue","colour")')).toThrow(/^Row "c0": .*colour/);
    expect(() => answers('SEG.PERIODEND("NOBODY",{period})')).toThrow(/^Row "c0": No company "NOBODY"/);
  });

  it("a ratio has the source of its numerator, a growth none", () => {
    const { cells } = smallSheet(
      [
        period,
        prior,
        id,
        { key: "share", across: { seg: `SEG.SHARE({id.note},"Goods",{period},"",${three})` } },
        { key: "growth", across: { seg: 'SEG.GROWTHRATE({id.note},"Total",{period},{prior})' } },
      ],
      { periods: "FY2022" },
    );
    expect(cells[3]?.[2]?.source?.title).toBe("AR FY2022, page 1");
    expect(cells[4]?.[2]).not.toHaveProperty("source");
  });

  it("live: lines whose texts differ are arrays of their own", () => {
    const line: RowTemplate = {
      key: "line",
      repeat: "lines",
      cells: { label: "{line.name}" },
      across: { seg: `SEG.GET({id.note},{.label},{period},"revenue","scheme={scheme.key}; axis=segment")` },
    };
    const apart: RowTemplate = {
      key: "apart",
      repeat: "lines",
      across: { seg: 'SEG.GET({id.note},"{line.name}",{period},"revenue","scheme={scheme.key}; axis=segment")' },
    };
    const [found] = smallPlan(
      [
        sheet({
          blocks: [
            { key: "head", rows: [period, id] },
            { key: "s", repeat: "schemes", when: "{scheme.newest}", rows: [line, apart] },
          ],
        }),
      ],
      { mode: "live" },
    ).sheets;
    expect(found?.cells.slice(2).map((row) => row[3]?.array)).toEqual([
      { rows: 3, columns: 2 },
      undefined,
      undefined,
      ...Array.from({ length: 3 }, () => ({ rows: 1, columns: 2 })),
    ]);
    expect(found?.cells[6]?.[3]?.formula).toBe(
      '=SEG.GET($B$2,"Services",$D$1:$E$1,"revenue","scheme=three units; axis=segment")',
    );
  });
});

describe("live: which rows one array formula fills", () => {
  const markets = ([metric, line]: readonly [string, string]) =>
    stated("ACME", "FY2022", "AR FY2022", metric, "market", { [line]: 9 }, { unit: "persons", currency: "" });
  const more = indexDataset({
    ...smallDataset,
    figures: [
      ...smallDataset.figures,
      ...(
        [
          ["annual_active_consumers", "Abroad"],
          ["mobile_monthly_active_users", "Home"],
        ] as const
      ).flatMap(markets),
    ],
  });
  /** For each row: the metric it is of and the rows that its formula fills. */
  const filled = (seg: string) =>
    smallPlan(
      [
        sheet({
          blocks: [
            {
              key: "b",
              rows: [period, id, { key: "m", repeat: "markets", cells: { label: "{market.line}" }, across: { seg } }],
            },
          ],
        }),
      ],
      { mode: "live", periods: "FY2022" },
      {},
      more,
    )
      .sheets[0]?.cells.slice(2)
      .map((row) => [row[2]?.formula?.split(",")[3], row[2]?.array?.rows]);

  it("those of the group that ask alike, each for its own cells", () => {
    expect(filled('SEG.GET({id.note},{.label},{period},"{market.metric}","axis=market")')).toEqual([
      ['"annual_active_consumers"', 2],
      [undefined, undefined],
      ['"mobile_monthly_active_users"', 1],
    ]);
  });

  it("one, where the call asks for no cell of its row", () => {
    expect(filled('SEG.GET({id.note},"Total",{period},"revenue")')).toEqual(Array(3).fill(['"revenue")', 1]));
  });
});

describe("what the dataset knows of rows", () => {
  const get = (key: string, line: string, more: Partial<RowTemplate> = {}, metric = "revenue"): RowTemplate => ({
    key,
    cells: { label: "{line.name}" },
    across: {
      seg: `SEG.GET({id.note},${line},{period},"${metric}","{money.options}; scheme={scheme.key}; axis=segment")`,
    },
    ...more,
  });
  const lines = get("line", "{.label}", { repeat: "lines" });
  const fact = (key: string, of: readonly string[]): RowTemplate => ({ key, across: { fact: key as "rounding", of } });
  const facts = (rows: readonly RowTemplate[], choices: Parameters<typeof smallPlan>[1] = {}, index?: FactIndex) =>
    (
      smallPlan(
        [
          sheet({
            blocks: [
              { key: "head", rows: [period, id] },
              { key: "s", repeat: "schemes", rows: [{ key: "section", cells: { label: "{scheme.name}" } }, ...rows] },
            ],
          }),
        ],
        choices,
        {},
        index,
      ).sheets[0]?.cells ?? []
    ).map((row) => row.slice(2).map((cell) => cell?.computed ?? cell?.value));

  it("how many lines a year has, and the year before", () => {
    const found = facts([lines, fact("expected lines", ["line"]), fact("expected lines before", ["line"])]);
    // Two units: FY2020, FY2021; before FY2020 there were none.
    expect([found[5], found[6]]).toEqual([
      [2, 2, undefined],
      [0, 2, undefined],
    ]);
    // Three units: FY2021, FY2022.
    expect([found[11], found[12]]).toEqual([
      [undefined, 3, 3],
      [undefined, 0, 3],
    ]);
  });

  it("how a year compares with the one before", () => {
    const found = facts([fact("comparison", [])]);
    expect(found[3]).toEqual(["no base", "one filing", undefined]);
    expect(found[5]).toEqual([undefined, "no base", "one filing"]);
    const typed = facts([fact("comparison", [])], { own: { name: "M", currency: "EUR", lines: ["A"] } });
    expect(typed[3]).toEqual(["no base", "typed", "typed"]);
  });

  it("how far a sum may be off: half of what the filing prints for each figure, in the workbook's scale", () => {
    const of = (choices: Parameters<typeof smallPlan>[1]) => facts([lines, fact("rounding", ["line"])], choices)[5];
    expect(of({})).toEqual([1, 1, undefined]);
    expect(of({ scale: 1e3 })).toEqual([1000, 1000, undefined]);
    expect(of({ scale: 1e9 })).toEqual([0.001, 0.001, undefined]);
    const typed = facts([lines, fact("rounding", ["line"])], {
      own: { name: "M", currency: "EUR", lines: ["A", "B"] },
    });
    expect(typed[5]).toEqual([1, 1, 1]);
  });

  it("how far translated figures may be off: the rate is printed with four decimals, a typed one is exact", () => {
    const total: RowTemplate = {
      key: "cost",
      across: { seg: 'SEG.GET({id.note},"Total",{period},"cost_of_revenue","{money.options}")' },
    };
    const off = (choices: Parameters<typeof smallPlan>[1]) =>
      facts([total, fact("rate rounding", ["cost"])], { periods: "FY2022", ...choices })[4]?.[0];
    // 90 at 6 CNY per USD is 15: half a million and 15 times half of the fourth decimal, over the rate.
    expect(off({ currency: "USD" })).toBeCloseTo((0.5 + 15 * 0.00005) / 6, 12);
    expect(off({ currency: "USD", fx: 5 })).toBeCloseTo(0.5 / 5, 12);
    expect(off({})).toBeCloseTo(0.5, 12);
    const revenue: RowTemplate = {
      ...total,
      across: { seg: 'SEG.GET({id.note},"Total",{period},"revenue","{money.options}")' },
    };
    // Nothing is nothing at every rate.
    const none = {
      ...smallDataset,
      figures: smallDataset.figures.map((one) =>
        one.metric === "cost_of_revenue" && one.segment === "Total" ? { ...one, value: 0 } : one,
      ),
    };
    expect(
      facts(
        [total, fact("rate rounding", ["cost"])],
        { periods: "FY2022", currency: "USD" },
        indexDataset(none),
      )[4]?.[0],
    ).toBe(0);
    // Stated in USD by the filing itself: half of the million it prints.
    expect(facts([revenue, fact("rate rounding", ["cost"])], { periods: "FY2022", currency: "USD" })[4]?.[0]).toBe(0.5);
  });
});
