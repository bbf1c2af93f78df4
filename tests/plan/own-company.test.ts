import { describe, expect, it } from "vitest";
import { templates } from "../../templates/catalogue";
import { dataset } from "../../src/data/dataset";
import { indexDataset } from "../../src/engine/facts/fact-index";
import { isFailure } from "../../src/engine/failure";
import { calculated } from "../../src/plan/calculate/calculated";
import type { Choices, OwnCompany } from "../../src/plan/choices";
import { made } from "./plan-of";
import { planWorkbook } from "../../src/plan/plan-workbook";
import type { CellPlan, WorkbookPlan } from "../../src/plan/workbook-plan";

const index = indexDataset(dataset);
const own: OwnCompany = { name: "Muster AG", currency: "EUR", lines: ["Machines", "Services", "零件"], yearEnd: 9 };
const choices: Choices = {
  company: "own",
  own,
  periods: "FY2022:FY2025",
  currency: "reporting",
  fx: 7.5,
  scale: 1e6,
  basis: "latest",
  scheme: "auto",
  mode: "portable",
};

function plan(id: string, more: Partial<OwnCompany> = {}, changed: Partial<Choices> = {}): WorkbookPlan {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(id);
  const found = planWorkbook(template, { ...choices, ...changed, own: { ...own, ...more } }, index, made);
  if (isFailure(found)) throw new Error(found.message);
  return found;
}

/** The verdicts of the checks, as the cells say. */
const verdicts = ({ sheets, checks }: Pick<WorkbookPlan, "sheets" | "checks">) =>
  checks.map(({ label, verdict: { sheet, cell } }) => {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return [label, sheets.find(({ name }) => name === sheet)?.cells[Number(row) - 1]?.[at]?.computed] as const;
  });

/** The plan with figures typed into some rows of its model sheet, by the label and the section they stand under. */
function typed(of: WorkbookPlan, figures: (label: string, at: number, cell: CellPlan) => number | undefined) {
  const bare = (cell: CellPlan | null): CellPlan | null => {
    if (cell?.formula === undefined) return cell;
    const { value, formula, style, format, origin } = cell;
    return { style, format, formula, ...(value === undefined ? {} : { value }), ...(origin ? { origin } : {}) };
  };
  const empty = of.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row.map(bare)) }));
  const sheets = empty.map((sheet) => {
    if (sheet.key !== "model") return sheet;
    const cells = sheet.cells.map((row) =>
      row.map((cell, column) => {
        if (cell?.origin !== "typed" || column < 5) return cell;
        const value = figures(String(row[1]?.value ?? ""), column - 5, cell);
        return value === undefined ? cell : { ...cell, value };
      }),
    );
    return { ...sheet, cells };
  });
  return { checks: of.checks, sheets: calculated(sheets) };
}

describe("a workbook of the user's own company", () => {
  it.each(templates.map(({ id }) => id))(
    "%s: nothing of the dataset in it, cells to type into, no error, no check that fails",
    (id) => {
      const made = plan(id);
      const cells = made.sheets.flatMap(({ cells }) => cells.flat().filter((cell) => cell !== null));
      const peer = made.sheets.flatMap(({ cells }) => cells.flat()).some((cell) => cell?.source !== undefined);
      expect(peer).toBe(id === "peer-compare");
      expect(cells.some(({ origin }) => origin === "typed")).toBe(true);
      expect(
        cells.filter(({ origin, formula }) => origin === "SEG data" || formula?.includes("SEG.") === true),
      ).toEqual([]);
      const errors = cells.filter(({ computed }) => typeof computed === "object" && computed.error !== "#N/A");
      expect(errors).toEqual([]);
      expect(verdicts(made).filter(([, verdict]) => verdict === "FAIL")).toEqual([]);
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    },
  );

  it("segment-revenue checks what is typed: it holds where the lines add up and fails where they do not", () => {
    const amounts: Record<string, number[]> = {
      Machines: [100, 110, 130, 125.5],
      Services: [40, 50, 55, 60],
      零件: [10, 9, 8, 7],
      "Total revenue": [148, 167, 191, 190.5],
      "Unallocated and eliminations": [-2, -2, -2, -2],
    };
    const filled = typed(plan("segment-revenue"), (label, at, cell) =>
      cell.format.includes("%") ? undefined : amounts[label]?.[at],
    );
    const found = verdicts(filled);
    expect(found.length).toBe(3);
    expect(found.filter(([, verdict]) => verdict !== "OK" && verdict !== "OK (by construction)")).toEqual([]);
    const model = filled.sheets.find(({ key }) => key === "model");
    const growth = model?.cells.filter((row) => row[1]?.value === "Machines").map((row) => row[6]?.computed);
    expect(growth?.some((value) => typeof value === "number" && Math.abs(value - 0.1) < 1e-12)).toBe(true);
    const wrong = typed(plan("segment-revenue"), (label, at) => (label === "Services" ? 400 : amounts[label]?.[at]));
    expect(verdicts(wrong).some(([, verdict]) => verdict === "FAIL")).toBe(true);
  });

  it.each([
    [{ name: " " }, "A company needs a name"],
    [{ currency: "euro" }, 'A currency has three capital letters, such as EUR, not "euro".'],
    [{ lines: [] }, "Name at least one segment."],
    [{ lines: ["A", "a"] }, '"a" is named twice.'],
    [{ lines: ["Total"] }, '"Total" stands in the workbook anyway'],
    [{ lines: ["x".repeat(70)] }, "is too long for a segment"],
    [{ lines: Array.from({ length: 31 }, (_, at) => `L${at}`) }, "31 segments are too many: at most 30."],
    [{ yearEnd: 13 }, "A fiscal year ends in a month from 1 to 12, not 13."],
  ])("refuses %o with a sentence", (more, sentence) => {
    expect(() => plan("segment-revenue", more)).toThrow(sentence);
  });

  it.each([
    ["FY-4:FY0", 'Write a year such as 2021 or FY2021, not "FY-4".'],
    ["FY1990:FY2060", "71 years are too many"],
    ["FY2025:FY2022", "runs backwards"],
  ])("refuses the years %s with a sentence", (periods, sentence) => {
    expect(() => plan("segment-revenue", {}, { periods })).toThrow(sentence);
  });
});
