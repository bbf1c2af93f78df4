import { describe, expect, it } from "vitest";
import { isFailure } from "../../src/engine/failure";
import type { CellPlan, WorkbookPlan } from "../../src/plan/workbook-plan";
import { writeXlsx } from "../../src/render/xlsx/write-xlsx";
import { templates } from "../../templates/catalogue";
import { planOf, tryPlan } from "../plan/plan-of";
import { wholeMatrix } from "../whole-matrix";
import { asked } from "./asked";
import { disagreements } from "./disagreements";
import { recalculate } from "./recalculate";

/** Files that one start of LibreOffice takes. */
const batch = 48;

async function compare(plans: readonly WorkbookPlan[]) {
  const books = plans.map((plan) => ({ bytes: writeXlsx(plan), sheets: plan.sheets.map(({ name }) => name) }));
  const calculated = await recalculate(books);
  return books.map(({ bytes }, at) => disagreements(bytes, calculated[at] ?? new Map()));
}

/** The plan with every cell that fits changed, and how many fit. */
function changed(plan: WorkbookPlan, fits: (cell: CellPlan) => boolean, change: (cell: CellPlan) => CellPlan) {
  let count = 0;
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) => {
        if (cell === null || !fits(cell)) return cell;
        count++;
        return change(cell);
      }),
    ),
  }));
  return { plan: { ...plan, sheets }, count };
}

describe("portable workbooks, really recalculated by LibreOffice", { timeout: 300_000 }, () => {
  const cases = asked(wholeMatrix);
  const batches = Array.from({ length: Math.ceil(cases.length / batch) }, (_, at) =>
    cases.slice(at * batch, (at + 1) * batch),
  );
  const built = new Map<string, number>();
  const refused: string[] = [];

  it.each(batches.map((some, at) => [at + 1, some] as const))(
    `come to what they say, every cell to 1e-9: ${cases.length} cases, batch %i of ${batches.length}`,
    async (_, some) => {
      const plans = some.flatMap(({ template, choices }) => {
        const plan = tryPlan(template, choices);
        if (!isFailure(plan)) return [{ template, choices, plan }];
        refused.push(`${plan.failure}: ${plan.message}`);
        return [];
      });
      const found = await compare(plans.map(({ plan }) => plan));
      for (const [at, { formulas, apart }] of found.entries()) {
        const { template = "", choices } = plans[at] ?? {};
        built.set(template, (built.get(template) ?? 0) + 1);
        expect({ template, choices, apart: apart.slice(0, 20) }).toEqual({ template, choices, apart: [] });
        expect(formulas).toBeGreaterThan(5);
      }
    },
  );

  it("are built of every template, and refused only where the dataset has no figure", () => {
    expect([...built.keys()].sort()).toEqual(templates.map(({ id }) => id).sort());
    expect(refused.filter((sentence) => !/^(not-in-dataset|not-disclosed): /.test(sentence))).toEqual([]);
    expect(refused.length).toBeLessThan(cases.length / 2);
  });

  it("are seen to be wrong: one value kept that its formula does not give, one formula that does not give the value kept", async () => {
    const plan = planOf("cost-of-revenue");
    let [first, second] = [true, true];
    const isSum = ({ formula }: CellPlan) => formula?.startsWith("=SUM(") === true;
    const value = changed(
      plan,
      (cell) => first && typeof cell.computed === "number" && isSum(cell),
      (cell) => {
        first = false;
        return { ...cell, computed: Number(cell.computed) + 1e-6 };
      },
    );
    const formula = changed(
      plan,
      (cell) => second && typeof cell.computed === "number" && isSum(cell),
      (cell) => {
        second = false;
        return { ...cell, formula: `${cell.formula ?? ""}+0.001` };
      },
    );
    expect([value.count, formula.count]).toEqual([1, 1]);
    const [right, wrongValue, wrongFormula] = await compare([plan, value.plan, formula.plan]);
    expect(right?.apart).toEqual([]);
    expect(wrongValue?.apart).toEqual([expect.stringMatching(/=SUM\(.*in the file/)]);
    // What reads the cell is wrong too.
    expect(wrongFormula?.apart[0]).toMatch(/=SUM\(.*\+0\.001/);
  });
});
