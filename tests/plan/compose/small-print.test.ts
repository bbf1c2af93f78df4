import { describe, expect, it } from "vitest";
import type { BlockTemplate } from "../../../src/plan/block-template";
import type { ChartTemplate } from "../../../src/plan/chart-template";
import type { RowTemplate } from "../../../src/plan/row-template";
import { sheet, smallPlan } from "../small-plan";

/** Rows of a label each. */
const rows = (count: number, from = 1, more: Partial<RowTemplate> = {}): RowTemplate[] =>
  Array.from({ length: count }, (_, at) => ({ key: `r${from + at}`, cells: { label: `row ${from + at}` }, ...more }));
/** A header and a list of so many rows together. */
const listed = (count: number, header = 1): BlockTemplate[] => [
  { key: "head", rows: rows(header) },
  { key: "list", rows: rows(count - header, header + 1) },
];
const block = (key: string, count: number, more: Partial<BlockTemplate> = {}): BlockTemplate => ({
  key,
  rows: rows(count),
  ...more,
});
function printOf(blocks: readonly BlockTemplate[], more: Parameters<typeof sheet>[0] = {}, choices = {}, outline = {}) {
  const found = smallPlan([sheet({ blocks, ...more })], choices, outline).sheets[0];
  if (!found) throw new Error("No sheet");
  return found.print;
}
const wide = [
  { key: "label", width: 20 },
  { key: "note", width: 300 },
];
const chart = (key: string): ChartTemplate => ({
  key,
  title: key,
  kind: "lines",
  format: "money",
  series: ["r1"],
  names: "label",
  categories: "r1",
});
const drawn = (charts: number, key = "b"): BlockTemplate => ({
  key,
  rows: rows(1, 1, { across: "=1" }),
  charts: Array.from({ length: charts }, (_, at) => chart(`c${at}`)),
});

describe("pages of a sheet", () => {
  it("hold all of it where it fits one: 32 rows across, 46 upright", () => {
    expect(printOf(listed(32))).toEqual({
      orientation: "landscape",
      areas: ["A1:E32"],
      across: 1,
      footer: { left: "Small: Acme Group", center: "&A", right: "Page &P of &N" },
    });
    expect(printOf(listed(46), { orientation: "portrait" }).areas).toEqual(["A1:E46"]);
    expect(printOf(listed(47), { orientation: "portrait" }).areas).toHaveLength(2);
  });

  it("divide a longer list evenly", () => {
    expect(printOf(listed(40)).areas).toEqual(["A1:E20", "A21:E40"]);
  });

  it("begin with each further structure, and with a block that asks for it", () => {
    const own = (key: string, more: Partial<BlockTemplate> = {}): BlockTemplate => ({ ...block(key, 2), ...more });
    expect(printOf([own("head"), own("s", { repeat: "schemes" }), own("end")]).areas).toEqual(["A1:E4", "A5:E8"]);
    expect(printOf([own("a"), own("b", { newPage: true }), own("c")]).areas).toEqual(["A1:E2", "A3:E6"]);
    expect(printOf([own("s", { repeat: "schemes" }), own("s", { repeat: "schemes" })]).areas).toEqual([
      "A1:E2",
      "A3:E4",
      "A5:E6",
      "A7:E8",
    ]);
    // Beside another one it begins none.
    const beside: BlockTemplate = {
      key: "beside",
      beside: true,
      newPage: true,
      rows: [{ key: "n", cells: { note: "n" } }],
    };
    expect(printOf([own("a"), beside]).areas).toEqual(["A1:E2"]);
    expect(printOf([{ key: "none", rows: [], newPage: true }, own("a")]).areas).toEqual(["A1:E2"]);
  });

  it("leave out rows that only formulas read, and go on after their block", () => {
    const read = [...rows(2), { key: "u", unprinted: true as const, cells: { label: "u" } }, ...rows(1, 9)];
    expect(printOf([{ key: "a", rows: read }]).areas).toEqual(["A1:E2"]);
    expect(printOf([{ key: "a", rows: read }, block("b", 3)]).areas).toEqual(["A1:E2", "A5:E7"]);
    const hidden: BlockTemplate = { key: "h", rows: rows(1, 1, { unprinted: true }) };
    expect(printOf([hidden, block("b", 3)]).areas).toEqual(["A2:E4"]);
  });

  it("leave out columns that only formulas read, and what is empty at their top", () => {
    const columns = [
      { key: "label", width: 20 },
      { key: "note", width: 10, unprinted: true as const },
      { key: "more", width: 500 },
    ];
    const found = printOf([block("b", 2)], { columns, periods: false });
    expect([found.areas, found.across]).toEqual([["A1:A2"], 1]);
    expect(printOf([{ key: "b", rows: [{ key: "blank" }, { key: "gap" }, ...rows(2)] }]).areas).toEqual(["A3:E4"]);
  });

  it("are headed by the row of heads, or from another one on", () => {
    const of = (freeze: { row: string; heads?: string; column?: string }) => printOf([block("b", 4)], { freeze });
    expect(of({ row: "r2", column: "label" }).titleRows).toBe("2:2");
    expect(of({ row: "r3", heads: "r2" }).titleRows).toBe("2:3");
    expect(of({ row: "none" })).not.toHaveProperty("titleRows");
    expect(printOf([block("b", 4)])).not.toHaveProperty("titleRows");
    // Heads of three rows leave room for 29 more on the second page.
    const heads = { freeze: { row: "r3", heads: "r1" } };
    expect(printOf(listed(61, 3), heads).areas).toHaveLength(2);
    expect(printOf(listed(62, 3), heads).areas).toHaveLength(3);
    expect(printOf(listed(62, 3)).areas).toHaveLength(2);
  });

  it("stand beside each other where one would be too small to read, the labels on both", () => {
    const found = printOf([block("b", 2)], { columns: wide });
    expect([found.across, found.titleColumns]).toEqual([2, "B:B"]);
    expect(printOf([block("b", 2)], { columns: wide, freeze: { row: "r1", column: "label" } }).titleColumns).toBe(
      "A:A",
    );
    expect(printOf([block("b", 2)])).not.toHaveProperty("titleColumns");
    // 20, 300 and three years of 11 characters are 2,496 pixels: more than half of that fits a page, 980 / 0.525.
    expect(printOf([block("b", 2)], { columns: wide, orientation: "portrait" }).across).toBe(2);
  });

  it("are one where the sheet asks for it", () => {
    const found = printOf([block("b", 90, { repeat: "schemes" })], { columns: wide, onePage: true });
    expect(found).toMatchObject({ areas: ["A1:E180"], across: 1, onePage: true });
    expect(printOf([block("b", 2)])).not.toHaveProperty("onePage");
  });

  it("write an ampersand as one", () => {
    const own = { name: "Rock & Roll", currency: "EUR", lines: ["A"] };
    expect(printOf([block("b", 2)], {}, { own }).footer.left).toBe("Small: Rock && Roll");
  });

  it("charts follow their table, side by side, or each on its own where pages stand beside each other", () => {
    expect(printOf([drawn(2)]).areas).toEqual(["A1:E19", "G1:W18"]);
    expect(printOf([drawn(2)], { columns: wide }).areas).toEqual(["A1:E19", "G1:N18", "P1:W18"]);
    expect(printOf([drawn(1, "a"), { ...drawn(1, "b"), newPage: true }]).areas).toEqual([
      "A1:E19",
      "G1:N18",
      "A20:E38",
      "G20:N37",
    ]);
    const over: ChartTemplate = { ...chart("over"), over: { from: "label", to: "note", rows: 3 } };
    expect(printOf([{ ...drawn(0), charts: [over] }]).areas).toEqual(["A1:E3"]);
  });
});
