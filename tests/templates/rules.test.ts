import { describe, expect, it } from "vitest";
import { rememberedText } from "../../src/engine/remembered-text";
import { columnLetters } from "../../src/plan/address";
import { formulaShape } from "../../src/plan/calculate/formula-shape";
import { readReference } from "../../src/plan/calculate/read-reference";
import { readShape } from "../../src/plan/calculate/read-shape";
import type { SheetTerm } from "../../src/plan/calculate/sheet-term";
import type { Choices } from "../../src/plan/choices";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan/workbook-plan";
import type { RowTemplate } from "../../src/plan/row-template";
import type { SheetTemplate } from "../../src/plan/workbook-template";
import openChecks from "../golden/open-checks.json";
import { everyCase, index, matrix, named, planOf, templateOf } from "../plan/plan-of";

/** A formula where it stands. */
interface Placed {
  readonly sheet: SheetPlan;
  readonly row: number;
  readonly column: number;
  readonly cell: CellPlan;
  readonly formula: string;
  readonly place: string;
}

const formulasOf = (plan: WorkbookPlan): Placed[] =>
  plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined
          ? []
          : [
              {
                sheet,
                row,
                column,
                cell,
                formula: cell.formula,
                place: `${sheet.name}!${columnLetters(column)}${row + 1}`,
              },
            ],
      ),
    ),
  );

/** Formulas of the sheet's own; the others ask the add-in. */
const native = (plan: WorkbookPlan) => formulasOf(plan).filter(({ formula }) => !formula.startsWith("=SEG."));

const read = rememberedText(readShape);

const within = (term: SheetTerm): readonly SheetTerm[] => {
  switch (term.kind) {
    case "minus":
    case "not":
      return [term.of];
    case "operation":
      return [term.left, term.right];
    case "choice":
      return [term.when, term.then, term.otherwise];
    case "call":
      return term.terms;
    default:
      return [];
  }
};
const constants = (term: SheetTerm): number[] =>
  term.kind === "number" ? [term.value] : within(term).flatMap(constants);
const choiceDepth = (term: SheetTerm): number =>
  Math.max(0, ...within(term).map(choiceDepth)) + (term.kind === "choice" ? 1 : 0);

/** A formula that reads the same in every column of its row: columns that are not fixed as their distance. */
function relative(formula: string, column: number): string {
  const { shape, references } = formulaShape(formula);
  const moved = references.map((reference) =>
    reference.replace(
      /(?<=^|[!:])([A-Z]+)(?=\$?\d)/g,
      (letters) => `C[${(readReference(`${letters}1`)?.left ?? 0) - column}]`,
    ),
  );
  return `${shape} ${moved.join(" ")}`;
}

/** Whether a row is written by one that documents another formula for its first period, by its label. */
function documentsFirst(template: SheetTemplate, label: unknown): boolean {
  const written = template.blocks
    .flatMap(({ rows }): readonly RowTemplate[] => rows)
    .filter(({ first }) => first !== undefined)
    .map(({ cells }) => cells?.["label"]);
  return written.some(
    (text) =>
      typeof text === "string" &&
      new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]*\}/g, ".*")}$`).test(String(label)),
  );
}

/** The formulas of a row under some columns, as the same in each of them. */
const alike = (cells: readonly (CellPlan | null)[], from: number, to: number): string[] =>
  cells
    .slice(from, to)
    .flatMap((cell, at) => (cell?.formula === undefined || cell.array ? [] : [relative(cell.formula, from + at)]));

/** The formulas of a row under the years gone by, as the same in every column, without one documented for the first. */
function acrossPeriods(template: SheetTemplate, cells: readonly (CellPlan | null)[], ahead: number): string[] {
  const across = alike(cells, template.columns.length, ahead);
  const label = cells[template.columns.findIndex(({ key }) => key === "label")]?.value;
  return documentsFirst(template, label) ? across.slice(1) : across;
}

interface Verdict {
  readonly check: string;
  readonly verdict: unknown;
  /** Why it is inconclusive, as the Checks sheet says. */
  readonly reasons: string;
}

/** The rows of the Checks sheet. */
function verdictsOf(plan: WorkbookPlan): Verdict[] {
  const columns = templateOf(plan.template).sheets.find(({ key }) => key === "checks")?.columns ?? [];
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  return plan.checks.map(({ label, verdict: { sheet, cell } }) => {
    const place = readReference(cell);
    const row = plan.sheets.find(({ name }) => name === sheet)?.cells[place?.top ?? -1] ?? [];
    const text = (key: string) => String(row[at(key)]?.value ?? "");
    return {
      check: [text("unit"), label].filter(Boolean).join(": "),
      verdict: row[place?.left ?? -1]?.computed,
      reasons: text("reasons"),
    };
  });
}

const cellAt = (plan: WorkbookPlan, { sheet, cell }: { sheet: string; cell: string }) => {
  const place = readReference(cell);
  return plan.sheets.find(({ name }) => name === sheet)?.cells[place?.top ?? -1]?.[place?.left ?? -1];
};

/** A template and what is asked of it, whatever the mode. */
const askedOf = (id: string, choices: Partial<Choices>): string =>
  [
    id,
    ...Object.entries(choices).flatMap(([choice, chosen]) =>
      choice === "mode" || typeof chosen === "object" ? [] : [chosen],
    ),
  ].join(" ");

/** Checks that holes in the dataset leave open, by template and what was asked: exactly these. */
const open: Readonly<Record<string, readonly string[]>> = openChecks;

describe.each(matrix.map((entry) => [named(entry), ...entry] as const))("%s", (_, id, choices) => {
  const planned = () => planOf(id, choices);

  it("is data: it survives a JSON round trip", () => {
    const plan = planned();
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  it("one formula for each row, across all years gone by, and one across all forecast years", () => {
    const plan = planned();
    for (const template of templateOf(id).sheets.filter(({ periods }) => periods)) {
      const sheet = plan.sheets.find(({ key }) => key === template.key);
      // The column of the first forecast year.
      const heads = sheet?.cells.find((cells) => cells.some((cell) => cell?.style === "actuals")) ?? [];
      const ahead = heads.findIndex((cell) => cell?.style === "forecast");
      const end = ahead < 0 ? heads.length : ahead;
      expect(end).toBeGreaterThan(0);
      for (const [row, cells] of (sheet?.cells ?? []).entries())
        for (const years of [acrossPeriods(template, cells, end), alike(cells, end, cells.length)])
          expect(new Set(years).size, `${template.name} row ${row + 1}`).toBeLessThanOrEqual(1);
    }
  });

  it("no number in a formula but 0 and 1, and at most one IF within another", () => {
    for (const { formula, place } of native(planned())) {
      const term = read(formulaShape(formula).shape);
      expect(
        constants(term).filter((number) => number !== 0 && number !== 1),
        `${place} ${formula}`,
      ).toEqual([]);
      expect(choiceDepth(term), `${place} ${formula}`).toBeLessThanOrEqual(2);
    }
  });

  it("refers to cells that stand there, and never to itself", () => {
    const plan = planned();
    const sheets = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
    for (const { formula, place, sheet: own, row, column } of formulasOf(plan))
      for (const reference of formulaShape(formula).references) {
        const area = readReference(reference);
        if (!area) continue;
        const sheet = sheets.get(area.sheet ?? own.name);
        expect(
          sheet && area.bottom < sheet.cells.length && area.right < sheet.widths.length,
          `${place} ${formula}`,
        ).toBe(true);
        const inside = area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
        expect(sheet === own && inside, `${place} ${formula}`).toBe(false);
      }
  });

  it("shows no error but the #N/A that charts leave out", () => {
    const errors = formulasOf(planned()).filter(({ cell }) => typeof cell.computed === "object");
    expect(
      errors.filter(({ formula }) => !formula.includes("NA()")).map(({ place, formula }) => `${place} ${formula}`),
    ).toEqual([]);
    for (const { cell, place } of errors) expect(cell.computed, place).toEqual({ error: "#N/A" });
  });

  it("no check fails, and only holes that gaps.csv lists leave one open", () => {
    const plan = planned();
    const verdicts = verdictsOf(plan);
    const inconclusive = verdicts.filter(({ verdict }) => verdict === "INCONCLUSIVE");
    expect(verdicts.filter(({ verdict }) => verdict === "FAIL")).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(0);
    for (const { verdict } of verdicts) expect(["OK", "OK (by construction)", "INCONCLUSIVE"]).toContain(verdict);
    expect(inconclusive.map(({ check }) => check)).toEqual(open[askedOf(id, choices)] ?? []);
    expect(cellAt(plan, plan.master)?.computed).toBe(inconclusive.length > 0 ? "INCONCLUSIVE" : "OK");
    for (const { check, reasons } of inconclusive) {
      const listed = index.dataset.gaps.filter(({ reason }) => reasons.includes(`: ${reason}.`));
      expect(listed.length, `${check}: ${reasons}`).toBeGreaterThan(0);
      // The sentence of a hole that no row explains ends here.
      expect(reasons, check).not.toMatch(/is not in the dataset\./);
    }
  });
});

it("the list of open checks holds nothing that is not asked", () => {
  const asked = everyCase.map(([id, choices]) => askedOf(id, choices));
  expect(Object.keys(open).filter((key) => !asked.includes(key))).toEqual([]);
});
