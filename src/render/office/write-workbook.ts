import type { SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { addSheets } from "./add-sheets";
import { chartPieces } from "./chart-pieces";
import { contentPieces } from "./content-pieces";
import { errorCode } from "./error-code";
import { extraPieces } from "./extra-pieces";
import { asOneStep } from "./in-excel";
import { lookPieces } from "./look-pieces";
import { removeWorkbook } from "./remove-workbook";
import { packed, sent } from "./requests/in-requests";
import type { SheetPiece } from "./requests/sheet-piece";
import { sheetsAdded } from "./sheets-added";
import { SheetsLeft } from "./sheets-left";
import { type SheetsPresent, sheetsPresent } from "./sheets-present";
import { type TabNames, tabNames } from "./tab-names";
import type { WrittenSheet, WrittenWorkbook } from "./written-workbook";

export interface WriteOptions {
  /** Called before every request with those done, all of them, what comes next and on which sheet. */
  readonly onProgress?: (done: number, total: number, step: WriteStep, sheet: string) => void;
  readonly signal?: AbortSignal;
}

export type WriteStep = "adding" | "contents" | "looks" | "done";

/** What is done to every sheet, in this order: formulas before formats, charts when their cells are there. */
const steps: readonly {
  step: WriteStep;
  readonly pieces: readonly ((plan: SheetPlan, book: WorkbookPlan, tabs: TabNames) => Iterable<SheetPiece>)[];
}[] = [
  { step: "contents", pieces: [contentPieces] },
  { step: "looks", pieces: [lookPieces, extraPieces, chartPieces] },
];

/** Every request that writes the plan, in their order. */
const requestsOf = (plan: WorkbookPlan, tabs: TabNames) =>
  steps.flatMap(({ step, pieces }) =>
    plan.sheets.flatMap((sheet, at) =>
      packed(pieces.flatMap((of) => [...of(sheet, plan, tabs)])).map((own) => ({ step, at, name: sheet.name, own })),
    ),
  );

/** Writes pieces of a sheet as one request. */
const write = (context: Excel.RequestContext, id: string) => async (pieces: readonly SheetPiece[]) => {
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = context.workbook.worksheets.getItem(id);
  for (const piece of pieces) piece.write(sheet);
  await context.sync();
};

/** The planned beginning, by the id of its sheet. */
function beginIn({ begin, sheets }: WorkbookPlan, written: readonly WrittenSheet[]): Pick<WrittenWorkbook, "begin"> {
  const id = written[sheets.findIndex(({ name }) => name === begin?.sheet)]?.id;
  return begin && id !== undefined ? { begin: { id, cell: begin.cell } } : {};
}

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
 * Writes a plan into the open workbook: new sheets only, the company after their names where one is taken. All or nothing: on an error, or when the
 * signal aborts, what was added is removed again and the error is thrown on as it is.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  { onProgress, signal }: WriteOptions = {},
): Promise<WrittenWorkbook> {
  let total = 1;
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
      tabs = tabNames(plan, before);
      const requests = requestsOf(plan, tabs);
      total += requests.length;
      const sheets = await addSheets(context, plan.sheets, tabs);
      written = { sheets, from: before.shown, ...beginIn(plan, sheets) };
      for (const { step, at, name, own } of requests) {
        progress(step, name);
        await sent(own, write(context, sheets[at]?.id ?? ""));
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
