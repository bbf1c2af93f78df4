import { describe, expect, it } from "vitest";
import { Looks } from "../../../src/plan/compose/look";
import type { RowTemplate } from "../../../src/plan/row-template";
import type { ColumnTemplate } from "../../../src/plan/workbook-template";

const row = (more: Partial<RowTemplate>): RowTemplate => ({ key: "row", ...more });
const column = (more: Partial<ColumnTemplate> = {}): ColumnTemplate => ({ key: "note", width: 9, ...more });
const ink = "#1F2937";
const muted = "#6B7280";

describe("the look of a fixed column's cell", () => {
  const fixed = (of: RowTemplate, at: ColumnTemplate, origin?: "formula" | "filed") => {
    const { name, style } = new Looks().fixed(of, at, origin);
    return [name, style];
  };
  it("has weight and colour of its row, the alignment of its column", () => {
    expect(fixed(row({}), column())).toEqual(["column", {}]);
    expect(fixed(row({ style: "memo" }), column())).toEqual(["column + memo", { italic: true }]);
    expect(fixed(row({ style: "line" }), column({ style: "unit" }))).toEqual([
      "column + unit + line",
      { color: muted },
    ]);
    expect(fixed(row({ style: "line" }), column({ style: "label" }))).toEqual([
      "column + label + line",
      { color: ink, align: "left", indent: 1 },
    ]);
    expect(fixed(row({ styles: { note: "note" } }), column())).toEqual([
      "column + note",
      { color: muted, italic: true },
    ]);
    expect(fixed(row({ styles: { other: "note" } }), column())).toEqual(["column", {}]);
  });

  it("is marked by its origin, but for heads and for rows that mark their figures", () => {
    expect(fixed(row({ style: "line" }), column(), "formula")).toEqual([
      "column + line + formula",
      { color: "#000000" },
    ]);
    for (const style of ["actuals", "forecast", "heads"] as const)
      expect(fixed(row({ style }), column(), "formula")[0]).toBe(`column + ${style}`);
    for (const style of ["typed", "assumed", "assumption"] as const)
      expect(fixed(row({ style }), column(), "filed")[0]).toBe("column + filed");
  });

  it("of a verdict is centred", () => {
    expect(fixed(row({ styles: { note: "verdict" } }), column({ style: "label" }))[1]).toMatchObject({
      bold: true,
      align: "center",
    });
  });
});

describe("the look of a period's cell", () => {
  const period = (of: RowTemplate, where: "past" | "ahead" | "outside", origin?: "formula") =>
    new Looks().period(of, where, origin).name;
  it("is that of its row, another one ahead, grey outside", () => {
    const sales = row({ across: "=1", style: "total", aheadStyle: "assumed" });
    expect(period(sales, "past", "formula")).toBe("total + formula");
    expect(period(sales, "ahead", "formula")).toBe("assumed + formula");
    expect(period(row({ across: "=1", style: "total" }), "ahead")).toBe("total");
    expect(period(sales, "outside")).toBe("outside");
    expect(period(row({ style: "total" }), "outside")).toBe("total");
    expect(period(row({ style: "actuals" }), "past", "formula")).toBe("actuals");
  });
});

it("one look is one object wherever it stands, and each workbook lists those it uses", () => {
  const [looks, others] = [new Looks(), new Looks()];
  const line = row({ across: "=1", style: "line" });
  const first = looks.period(line, "past", undefined);
  expect(looks.period(line, "past", undefined)).toBe(first);
  expect(others.period(line, "past", undefined)).toBe(first);
  expect(first.blank).toEqual({ style: "line", format: "General" });
  looks.fixed(line, column(), "formula");
  expect([...looks.styles]).toEqual([
    ["line", { align: "right" }],
    ["column + line + formula", { color: "#000000" }],
  ]);
  expect([...others.styles.keys()]).toEqual(["line"]);
});
