import { describe, expect, it } from "vitest";
import type { RowTemplate } from "../../../src/plan/row-template";
import { contents, shown, smallSheet } from "../small-plan";

const period: RowTemplate = { key: "period", across: { period: "label" } };
const id: RowTemplate = { key: "id", cells: { note: "{company.id}" }, across: "=1" };
/** What a call in the last row comes to. */
const answer = (seg: string, more: readonly RowTemplate[] = []) =>
  shown(smallSheet([period, id, ...more, { key: "call", across: { seg } }], { periods: "FY2022" }))
    .at(-1)
    ?.at(-1);

describe("a call that a template writes wrongly", () => {
  it.each([
    ["GET({id.note})", '"GET({id.note})" is not a call of a SEG function.'],
    ["NPV+SEG.GET({id.note})", '"NPV+SEG.GET({id.note})" is not a call of a SEG function.'],
    ["SEG.GET({id.note})*{period}", '"SEG.GET({id.note})*{period}" is not a call of a SEG function.'],
    ['SEG.GET({id.note},"Total",2022)', '"SEG.GET({id.note},"Total",2022)" holds more than references and texts.'],
    ["SEG.NPV({id.note})", "Templates cannot call SEG.NPV."],
    ["SEG.GET({nobody.note})", '"{nobody}" in row "call" of sheet "model" means 0 rows'],
    ["SEG.GET({nobody*.note})", 'Row "call": a SEG call refers to no row.'],
    ["SEG.GET({id})", 'Row "id": a SEG call may refer to texts and periods only.'],
    ["SEG.GET({id.label})", 'Row "id": a SEG call may refer to texts and periods only.'],
    ["SEG.GET({period.note})", 'Row "period": a SEG call may refer to texts and periods only.'],
    ["SEG.GET({id.note},,{typed})", 'Row "typed": a SEG call may refer to texts and periods only.'],
    ['SEG.GET({id.note},"Total",{period},,"colour=red")', /^Row "call": .*colour/],
  ])("%s is refused", (seg, sentence) => {
    expect(() => answer(seg, [{ key: "typed", across: { input: 2022 } }])).toThrow(sentence);
  });
});

describe("arguments left out", () => {
  it.each([
    ['SEG.GET({id.note}, "Total" , {period} )', 150],
    ["SEG.GET({id.note},,{period})", 150],
    ['SEG.GET({id.note},,{period},,"currency=USD; scale=M")', 25],
    ['SEG.SHARE({id.note},"Goods",{period})', 80 / 150],
    ['SEG.MARGIN({id.note},"Goods",{period})', 20 / 80],
    ['SEG.COST({id.note},"Energy",{period})', 7],
    ['SEG.SOURCE({id.note},"",{period},,"filing")', "AR FY2022"],
    ['SEG.GROWTHRATE({id.note},"Total",{period})', 150 / 120 - 1],
    ['SEG.VERSION("")', "small"],
    ["SEG.PERIODEND({id.note},{period})", 44651],
  ])("%s comes to %s", (seg, value) => {
    const found = answer(seg);
    expect(found).toEqual(typeof value === "number" ? expect.closeTo(value, 12) : value);
  });
});

it("a source without an address has none to show", () => {
  const url = (line: string) =>
    answer(`SEG.SOURCE({id.note},"${line}",{period},,"url","scheme=three units; axis=segment")`);
  expect(url("Goods")).toBe("https://filings.example/AR-FY2022");
  expect(url("Cloud")).toBe("n/d");
});

it("a text in a cell of a year is one for all of them; the year before is the year before", () => {
  const rows: RowTemplate[] = [
    period,
    { key: "prior", across: { period: "prior" } },
    id,
    { key: "line", across: "Total" },
    { key: "now", across: { seg: "SEG.GET({id.note},{line},{period})" } },
    { key: "then", across: { seg: "SEG.GET({id.note},{line},{prior})" }, cells: { note: "kept" } },
    { key: "fixed", cells: { note: { seg: 'SEG.GET({id.note},"Total","FY2021")' }, label: "Fixed" }, across: "=2" },
  ];
  const found = smallSheet(rows, { periods: "FY2021:FY2022" });
  expect(shown(found).slice(4)).toEqual([
    ["", "", 120, 150],
    ["", "kept", 100, 120],
    ["Fixed", 120, 2, 2],
  ]);
  expect(contents(found).at(-1)).toEqual(["Fixed", 120, "=2", "=2"]);
});
