import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/plan/book/book";
import { pageStarts } from "../../../src/plan/compose/page-starts";
import type { StyleName } from "../../../src/plan/styles";
import { templates } from "../../../templates/catalogue";
import { planOf } from "../plan-of";

/** Rows by a letter each: of the header, a section, a part, a line. */
const styles: Readonly<Record<string, StyleName>> = { h: "fact", S: "section", p: "part", ".": "line" };
const blocks = { header: { rows: [] }, other: { rows: [] } };
const rowsOf = (letters: string): Row[] =>
  [...`h${letters}`].map((letter, place) => {
    const block: object = letter === "h" ? blocks.header : blocks.other;
    return { template: { key: "row", style: styles[letter] }, block, at: place - 1 } as Row;
  });
const starts = (letters: string, room: number, repeated = 0): number[] =>
  pageStarts(rowsOf(letters), [0, letters.length], () => 1, room, repeated);

describe("the rows with which pages begin", () => {
  it.each([
    ["all on one page", "Sp..p..", 7, [0]],
    ["a heading goes with what it heads", "Sp....p..", 7, [0, 6]],
    ["headings below each other stay together", "S....Sp....", 7, [0, 5]],
    ["a section begins a page, where that takes as many pages", "Sp...p.Sp...", 8, [0, 7]],
    ["a further page rather than a torn section", "Sp...p...Sp...p...", 12, [0, 9]],
    ["the header alone makes no page", "hhhhhhSp...Sp...p.", 12, [0, 11]],
    ["a list longer than a page is divided evenly", "S...........", 8, [0, 6]],
  ])("%s", (_, letters, room, expected) => {
    expect(starts(letters, room)).toEqual(expected);
  });

  it("leave room for the rows that repeat on every page but the first", () => {
    expect(starts("S....p....", 5)).toEqual([0, 5]);
    expect(starts("S....p....", 5, 1)[1]).toBe(5);
    expect(starts("S....p....", 5, 1)).toHaveLength(3);
  });

  it.each(templates.map(({ id }) => id))("end no page of %s with a heading", (id) => {
    for (const { name, cells, print } of planOf(id, { company: "BABA", periods: "FY2018:FY2022" }).sheets)
      for (const area of print.areas.filter((found) => /^A\d/.test(found))) {
        const end = Number(/\d+$/.exec(area)?.[0]);
        const last = cells[end - 1]?.[1]?.style ?? "";
        expect(last, `${name}!${area}`).not.toMatch(/\b(section|part|heads|actuals)\b/);
      }
  });
});
