import type { SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { addSheets } from "./add-sheets";
import { removeWorkbook } from "./remove-workbook";
import { type TabNames, tabNames } from "./tab-names";
import { writeCharts } from "./write-charts";
import { writeContents } from "./write-contents";
import { writeExtras } from "./write-extras";
import { writeLooks } from "./write-looks";
import type { WrittenWorkbook } from "./written-workbook";

export interface WriteOptions {
  /** Called after every step with the steps done, all of them, and what comes next. */
  readonly onProgress?: (done: number, total: number, label: string) => void;
  readonly signal?: AbortSignal;
}

/** What is done to every sheet, in this order: formulas before formats, charts when their cells are there. */
const steps: readonly {
  label: string;
  readonly write: (sheet: Excel.Worksheet, plan: SheetPlan, book: WorkbookPlan, tabs: TabNames) => Promise<void> | void;
}[] = [
  { label: "Figures and formulas", write: writeContents },
  {
    label: "Formats and charts",
    write: (sheet, plan, book, tabs) => {
      writeLooks(sheet, plan, book.styles);
      writeExtras(sheet, plan, tabs);
      writeCharts(sheet, plan);
    },
  },
];

/** Excel 1.20 undoes all of one run at once; older ones undo sync by sync. */
const runOptions = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(Office.context.requirements.isSetSupported("ExcelApi", "1.20") && { mergeUndoGroup: true }),
});

/**
 * Writes a plan into the open workbook: new sheets only, a number after a name that is taken. All or nothing: on an error, or when the
 * signal aborts, what was added is removed again and the error is thrown on as it is.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  { onProgress, signal }: WriteOptions = {},
): Promise<WrittenWorkbook> {
  const total = 1 + steps.length * plan.sheets.length;
  let done = 0;
  const progress = (label: string) => {
    signal?.throwIfAborted();
    onProgress?.(done++, total, label);
  };
  let written: WrittenWorkbook = { sheets: [] };
  try {
    await Excel.run(runOptions(), async (context) => {
      progress("Adding the sheets");
      const tabs = await tabNames(context, plan.sheets);
      written = await addSheets(context, plan.sheets, tabs);
      for (const { label, write } of steps)
        for (const [at, sheet] of plan.sheets.entries()) {
          progress(`${label}: ${sheet.name}`);
          context.application.suspendApiCalculationUntilNextSync();
          await write(context.workbook.worksheets.getItem(written.sheets[at]?.id ?? ""), sheet, plan, tabs);
          await context.sync();
        }
      signal?.throwIfAborted();
      context.workbook.worksheets.getItem(written.sheets[0]?.id ?? "").activate();
      await context.sync();
    });
  } catch (error) {
    await removeWorkbook(written).catch((left: unknown) => {
      const tabs = written.sheets.map(({ name }) => `"${name}"`).join(", ");
      throw new AggregateError(
        [error, left],
        `The insertion failed and ${tabs} could not be removed again. Delete them by hand.`,
      );
    });
    throw error;
  }
  onProgress?.(total, total, "Done");
  return written;
}
