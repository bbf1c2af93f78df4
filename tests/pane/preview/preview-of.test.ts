import { describe, expect, it } from "vitest";
import { type Draft, emptyDraft } from "../../../src/pane/choices/draft";
import { facts } from "../../../src/pane/facts";
import { chartPicture } from "../../../src/pane/preview/chart-picture";
import { canvas, type Mark, type Picture } from "../../../src/pane/preview/picture";
import { previewOf } from "../../../src/pane/preview/preview-of";
import { tablePicture } from "../../../src/pane/preview/table-picture";
import { templates } from "../../../templates/catalogue";
import { planOf, sheetOf, templateOf } from "../../plan/plan-of";
import { textWidth } from "../../plan/text-width";

function preview(id: string, draft: Partial<Draft> = {}): Picture {
  const found = previewOf(facts, templateOf(id), { ...emptyDraft, ...draft });
  if (!found) throw new Error("There is no picture.");
  return found;
}

const boxes = ({ marks }: Picture) => marks.filter((mark) => mark.kind === "box");
const heightsByColumn = (picture: Picture): number[] => {
  const columns = new Map<number, number>();
  for (const { x, height } of boxes(picture)) columns.set(x, (columns.get(x) ?? 0) + height);
  return [...columns].sort(([one], [other]) => one - other).map(([, height]) => height);
};

/** The furthest points of a mark; a line's are those of its path. */
function reach(mark: Mark): { x: number[]; y: number[] } {
  if (mark.kind === "box") return { x: [mark.x, mark.x + mark.width], y: [mark.y, mark.y + mark.height] };
  if (mark.kind === "ground") return { x: [mark.x1, mark.x2], y: [mark.y1, mark.y2] };
  if (mark.kind === "text") return { x: [mark.x], y: [mark.y] };
  const points = [...mark.path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[MLAZh]|$)/g)];
  return { x: points.map(([, x]) => Number(x)), y: points.map(([, , y]) => Number(y)) };
}

/** A text's frame, in a font wider than most: DejaVu's letters are up to a sixth wider than Arial's. */
function frameOf(mark: Extract<Mark, { kind: "text" }>) {
  const width = textWidth(mark.text, { size: mark.size }) * 0.75 * 1.16; // sizes here are pixels, not points
  return { ...mark, left: mark.role === "name" ? mark.x : mark.x - width, width };
}

/** Texts that lie over one another or out of the picture. */
function overlaps(marks: readonly Mark[]): string[] {
  const texts = marks.filter((mark) => mark.kind === "text").map(frameOf);
  return texts.flatMap((one, at) => {
    const crossed = texts.slice(at + 1).filter((other) => {
      const apart = one.left + one.width <= other.left || other.left + other.width <= one.left;
      return !apart && Math.abs(one.y - other.y) < Math.max(one.size, other.size);
    });
    const inside = one.left >= 0 && one.left + one.width <= canvas.width + 1e-9;
    return [...crossed.map(({ text }) => `${one.text} | ${text}`), ...(inside ? [] : [`${one.text} is cut`])];
  });
}

describe("the picture of a template", () => {
  const pairs = templates.flatMap(({ id }) => facts.dataset.companies.map((company) => [id, company.id] as const));
  it.each(pairs)("%s of %s is there, inside its frame, with words", (id, company) => {
    const { caption, marks, openChecks } = preview(id, { company });
    expect(openChecks, "a first insertion is without gaps").toBe(0);
    expect(caption).toContain(`${templateOf(id).title}: `);
    expect(caption.length).toBeGreaterThan(40);
    expect(caption).not.toMatch(/undefined|NaN|\{/);
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      const { x, y } = reach(mark);
      expect(x.length, JSON.stringify(mark)).toBeGreaterThan(0);
      for (const one of x) expect(one >= 0 && one <= canvas.width, JSON.stringify(mark)).toBe(true);
      for (const one of y) expect(one >= 0 && one <= canvas.height, JSON.stringify(mark)).toBe(true);
    }
    expect(overlaps(marks)).toEqual([]);
  });

  it("is drawn from the workbook's figures: columns as tall as the sums filed", () => {
    const [first = 0, second = 0] = heightsByColumn(preview("segment-revenue", { from: "FY2022", to: "FY2023" }));
    expect(second).toBeCloseTo(canvas.height - 1, 1);
    expect(first / second).toBeCloseTo(853_062 / 868_687, 2);
  });

  it("tells how many checks of that workbook stay open", () => {
    const before = { company: "AMZN", from: "FY2021", to: "FY2025" };
    expect(preview("segment-revenue", before).openChecks).toBe(2);
  });

  it("of several structures is the one over most years, the newest of them", () => {
    expect(preview("segment-revenue", { from: "FY2022", to: "FY2026" }).caption).toContain(
      "Four groups: revenue, CNY m, FY2024 to FY2026: ",
    );
    expect(preview("segment-revenue", { from: "FY2018", to: "FY2022" }).caption).toContain("FY2018 to FY2021");
  });

  it("leaves a year of which nothing is stated open, never of no height, and says so", () => {
    const hole = preview("segment-revenue", { company: "AMZN", from: "FY2019", to: "FY2021" });
    expect(boxes(hole).filter(({ paint }) => paint === "open")).toHaveLength(1);
    expect(boxes(hole).every(({ height }) => height > 0)).toBe(true);
    expect(hole.caption).toContain("No figures: FY2020.");
  });

  it("keeps a sheet's grey a grey, and gives every other colour one of its own", () => {
    const paints = boxes(preview("cost-of-revenue", { from: "FY2021", to: "FY2022" })).map(({ paint }) => paint);
    expect(new Set(paints)).toEqual(new Set([1, "grey"]));
    const lines = boxes(preview("segment-revenue", { from: "FY2022", to: "FY2022" })).map(({ paint }) => paint);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("waits for no rate: until one is typed it shows the reporting currency", () => {
    const draft: Partial<Draft> = { company: "AMZN", currency: "CNY", rate: "typed" };
    expect(preview("cost-of-revenue", draft).caption).toContain("USD m");
    expect(preview("cost-of-revenue", { ...draft, typedRate: "0.14" }).caption).toContain("CNY m");
  });
});

describe("the picture of a workbook without charts", () => {
  const plan = planOf("segment-revenue", { periods: "FY2018:FY2022" });
  const bare = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, charts: [] })) };

  it("is a small table of its first figures, under their years", () => {
    expect(chartPicture(bare)).toBeUndefined();
    const { caption, marks } = tablePicture(bare) ?? { caption: "", marks: [] };
    expect(caption).toBe(
      "Segment revenue: Alibaba Group. FY2021, FY2022: Total revenue 717,289, 853,062; " +
        "Total revenue of the year before 509,711, 717,289; Growth of total revenue 40.7%, 18.9%.",
    );
    const texts = marks.map((mark) => (mark.kind === "text" ? mark.text : mark.kind));
    expect(texts.slice(0, 5)).toEqual(["FY2021", "FY2022", "Total revenue", "717,289", "853,062"]);
    expect(texts).toContain("Total revenu…");
  });

  it.each([
    [1e6, ["996,347", "1,023,670"]],
    [1e3, ["1,023,670,000"]],
  ] as const)(
    "keeps long figures apart, in units of %d: where two columns leave no room for names, the last is drawn",
    (scale, drawn) => {
      const { marks } = preview("recast", { scale });
      const texts = marks.flatMap((mark) => (mark.kind === "text" ? mark.text : []));
      expect(texts.filter((text) => /^(996|1,023),/.test(text))).toEqual(expect.arrayContaining([...drawn]));
      expect(texts.includes("996,347,000")).toBe(false);
      expect(overlaps(marks)).toEqual([]);
      const tight = marks.map((mark) => (mark.kind === "text" && mark.role === "name" ? { ...mark, size: 20 } : mark));
      expect(overlaps(tight).length).toBeGreaterThan(0);
    },
  );

  it("shows how the verdicts are spread where claims are checked", () => {
    const plan = planOf("claim-check");
    const said = tablePicture(plan)?.caption ?? "";
    const counted = [...said.matchAll(/(?:confirmed|wrong|within the article|not checkable) (\d+)/g)];
    expect(counted).toHaveLength(4);
    const claims = sheetOf(plan, "model").cells.filter((row) => /^\d+$/.test(String(row[0]?.value)));
    expect(counted.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(claims.length);
  });

  it("is none where no figures stand beside each other", () => {
    expect(tablePicture({ ...bare, sheets: [] })).toBeUndefined();
  });
});
