import { excelWorkbook } from "../../../src/pane/insert/excel-workbook";
import { Insertion } from "../../../src/pane/insert/insertion";
import { exampleSheet } from "../../../src/pane/whatif/sheet/example-sheet";
import type { Choices } from "../../../src/plan/choices";
import type { WorkbookPlan } from "../../../src/plan/workbook-plan";
import { templates } from "../../../templates/catalogue";
import { planOf } from "../../plan/plan-of";
import type { Command } from "../command";

const saidOf = ({ state }: Insertion<WorkbookPlan>): string =>
  state.phase === "failed" ? `${state.sentences.what} ${state.sentences.remedy}` : "";

const inserting = (name: string, plan: () => WorkbookPlan): Command["prepare"] => {
  return () => {
    const insertion = new Insertion(excelWorkbook, () => undefined);
    return Promise.resolve(async () => {
      await insertion.start(name, plan);
      return saidOf(insertion);
    });
  };
};

const ahead = new Set(["scenario-forecast", "sensitivity", "simulation"]);
const choicesOf = (id: string): Partial<Choices> => ({ periods: ahead.has(id) ? "FY2022:FY2026" : "FY2021:FY2022" });

/** Inserting a template or a result, and taking it back. */
export const insertions: readonly Command[] = [
  ...templates.map(({ id }): Command => ({
    name: `insert ${id}`,
    long: true,
    prepare: inserting(id, () => planOf(id, choicesOf(id))),
  })),
  { name: "write a result to a sheet", prepare: inserting("result", exampleSheet) },
  {
    name: "undo an insertion",
    prepare: async () => {
      const insertion = new Insertion(excelWorkbook, () => undefined);
      const twice: WorkbookPlan = {
        ...exampleSheet(),
        sheets: ["One", "Two", "Three"].flatMap((name) =>
          exampleSheet().sheets.map((sheet) => ({ ...sheet, name, names: [] })),
        ),
      };
      await insertion.start("result", () => twice);
      if (saidOf(insertion) !== "") throw new Error(saidOf(insertion));
      return async () => {
        await insertion.undo();
        return saidOf(insertion);
      };
    },
  },
];
