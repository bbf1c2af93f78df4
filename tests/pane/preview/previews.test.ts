import { describe, expect, it } from "vitest";
import { emptyDraft, type Draft } from "../../../src/pane/choices/draft";
import { settle } from "../../../src/pane/choices/settle";
import { facts } from "../../../src/pane/facts";
import { askedBy } from "../../../src/pane/preview/asked";
import { canvas, columnShapes } from "../../../src/pane/preview/column-shapes";
import type { Preview } from "../../../src/pane/preview/preview";
import { previewOf } from "../../../src/pane/preview/preview-of";
import { templates } from "../../../templates/catalogue";

function preview(draft: Partial<Draft>): Preview {
  const settled = settle(facts, templates, { ...emptyDraft, ...draft });
  const company = facts.dataset.companies.find(({ id }) => id === settled?.draft.company);
  const found = settled && company && previewOf(settled.template, askedBy(facts, company, settled.draft));
  if (!found) throw new Error("There is no preview.");
  return found;
}

const column = ({ columns }: Preview, period: string) => columns.find((each) => each.period === period);
const sum = (parts: readonly { value: number }[] = []) => parts.reduce((total, { value }) => total + value, 0);

describe("previews", () => {
  const pairs = templates.flatMap(({ id }) => facts.dataset.companies.map((company) => [id, company.id] as const));
  it.each(pairs)("%s of %s has a picture, inside its frame, with words", (template, company) => {
    const drawn = preview({ template, company });
    expect(drawn.caption).toMatch(/FY\d{4}/);
    const shapes = columnShapes(drawn);
    expect(shapes.length).toBeGreaterThan(4);
    for (const { x, y, width, height } of shapes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(canvas.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(canvas.height + 1e-9);
      expect(height).toBeGreaterThan(0);
    }
  });
});

describe("revenue by segment", () => {
  it("shows the filed figures, which add up to the total through FY2023", () => {
    expect(sum(column(preview({ from: "FY2018", to: "FY2022" }), "FY2022")?.parts)).toBe(853_062e6);
  });
  it("marks where the structure changes and keeps the colour of a line across it", () => {
    const drawn = preview({ from: "FY2022", to: "FY2025" });
    expect(drawn.columns.map(({ startsBlock }) => startsBlock)).toEqual([false, false, true, false]);
    const cloud = (period: string) => column(drawn, period)?.parts.find(({ name }) => /cloud/i.test(name))?.series;
    expect(cloud("FY2023")).toBeDefined();
    expect(cloud("FY2024")).toBe(cloud("FY2023"));
  });
  it("gives every line of a structure a colour of its own", () => {
    for (const { parts } of preview({ from: "FY2018", to: "FY2026" }).columns)
      expect(new Set(parts.map(({ series }) => series)).size).toBe(parts.length);
  });
  it("draws a year without stated segments open, at the height of its total, never as zero", () => {
    const drawn = preview({ company: "AMZN", from: "FY2019", to: "FY2021" });
    const hole = column(drawn, "FY2020");
    expect(hole?.parts).toEqual([]);
    expect(hole?.whole).toBe(386_064e6);
    expect(columnShapes(drawn).filter(({ series }) => series === "open")).toHaveLength(1);
    expect(drawn.caption).toContain("Not stated: FY2020");
  });
});

describe("cost of revenue", () => {
  it("leaves open what no filing takes apart; cost and gross profit make the revenue", () => {
    const { parts } = column(preview({ template: "cost-of-revenue", from: "FY2022", to: "FY2022" }), "FY2022") ?? {};
    expect(parts?.map(({ name }) => name)).toEqual(["Payment processing", "other cost", "gross profit"]);
    expect(parts?.[0]?.value).toBe(11_824e6);
    expect(parts?.[1]?.series).toBe("open");
    expect(sum(parts)).toBe(853_062e6);
  });
});

describe("a year of which nothing is known", () => {
  it("is a low open mark", () => {
    const empty = { period: "FY2020", parts: [], whole: undefined, startsBlock: false };
    const full = { period: "FY2021", parts: [{ name: "a", value: 10, series: 1 }], whole: 10, startsBlock: false };
    const [mark] = columnShapes({ caption: "", columns: [empty, full] });
    expect(mark?.series).toBe("open");
    expect(mark?.height).toBeCloseTo(6);
  });
});
