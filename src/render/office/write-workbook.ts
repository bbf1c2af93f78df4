import type { SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { addSheets } from "./add-sheets";
import { asOneStep } from "./in-excel";
import { errorCode } from "./error-code";
import { removeWorkbook } from "./remove-workbook";
import { sheetsAdded } from "./sheets-added";
import { SheetsLeft } from "./sheets-left";
import { type SheetsPresent, sheetsPresent } from "./sheets-present";
import { type TabNames, tabNames } from "./tab-names";
import { writeCharts } from "./write-charts";
import { writeContents } from "./write-contents";
import { writeExtras } from "./write-extras";
import { writeLooks } from "./write-looks";
import type { WrittenWorkbook } from "./written-workbook";

export interface WriteOptions {
  /** Called after every step with the steps done, all of them, what comes next and on which sheet. */
  readonly onProgress?: (done: number, total: number, step: WriteStep, sheet: string) => void;
  readonly signal?: AbortSignal;
}

export type WriteStep = "adding" | "contents" | "looks" | "done";

/** What is done to every sheet, in this order: formulas before formats, charts when their cells are there. */
const steps: readonly {
  step: WriteStep;
  readonly write: (sheet: Excel.Worksheet, plan: SheetPlan, book: WorkbookPlan, tabs: TabNames) => Promise<void> | void;
}[] = [
  { step: "contents", write: writeContents },
  {
    step: "looks",
    write: (sheet, plan, book, tabs) => {
      writeLooks(sheet, plan, book.styles);
      writeExtras(sheet, plan, tabs);
      writeCharts(sheet, plan);
    },
  },
];

/** Takes back what was added and answers with the error to throw: the one that happened or, where sheets stay, one that names them. */
async function takeBack(error: unknown, tabs: TabNames, added: () => Promise<WrittenWorkbook>) {
  try {
    await removeWorkbook(await added());
    return error;
  } catch (left) {
    return new SheetsLeft([...tabs.values()], error, left);
  }
}

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
  const progress = (step: WriteStep, sheet = "") => {
    signal?.throwIfAborted();
    onProgress?.(done++, total, step, sheet);
  };
  let before: SheetsPresent | undefined;
  let tabs: TabNames = new Map();
  let written: WrittenWorkbook | undefined;
  try {
    written = await asOneStep(async (context) => {
      progress("adding");
      before = await sheetsPresent(context);
      tabs = tabNames(plan.sheets, before);
      const sheets = await addSheets(context, plan.sheets, tabs);
      written = { sheets, from: before.shown };
      for (const { step, write } of steps)
        for (const [at, sheet] of plan.sheets.entries()) {
          progress(step, sheet.name);
          context.application.suspendApiCalculationUntilNextSync();
          await write(context.workbook.worksheets.getItem(sheets[at]?.id ?? ""), sheet, plan, tabs);
          await context.sync();
        }
      signal?.throwIfAborted();
      context.workbook.worksheets.getItem(sheets[0]?.id ?? "").activate();
      await context.sync();
      return written;
    });
  } catch (error) {
    if (before === undefined) throw error;
    const present = before;
    throw await takeBack(error, tabs, async () => {
      return (
        written ?? {
          sheets: await sheetsAdded(plan.sheets, tabs, present, errorCode(error) === "ItemAlreadyExists"),
          from: present.shown,
        }
      );
    });
  }
  onProgress?.(total, total, "done", "");
  return written;
}
