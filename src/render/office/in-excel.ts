import { NoAnswer } from "./no-answer";

/** How long one request may take, in milliseconds: Excel needs seconds for the largest, and waits until the user has left a cell. */
export const patience = { milliseconds: 60_000 };

/** The answer, or NoAnswer where none comes in time. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const none = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new NoAnswer()), patience.milliseconds);
  });
  return Promise.race([answer, none]).finally(() => clearTimeout(late));
}

/** Work whose requests are answered in time, or stop with NoAnswer: nothing waits for ever for a connection that is lost. */
const impatient =
  <Done>(work: (context: Excel.RequestContext) => Promise<Done>) =>
  (context: Excel.RequestContext): Promise<Done> => {
    const sync: typeof context.sync = context.sync.bind(context);
    context.sync = (passed) => inTime(sync(passed));
    return work(context);
  };

/** Does work with the open workbook: all that the add-in asks of Excel goes through here or `asOneStep`. */
export const inExcel = <Done>(work: (context: Excel.RequestContext) => Promise<Done>): Promise<Done> =>
  Excel.run(impatient(work));

/**
 * The same for work that changes the workbook: Excel 1.20 undoes all of one run at once, older ones undo sync by sync. While the user edits
 * a cell, Excel lets it wait where it can.
 */
export const asOneStep = <Done>(work: (context: Excel.RequestContext) => Promise<Done>): Promise<Done> =>
  Excel.run(
    {
      delayForCellEdit: true,
      ...(Office.context.requirements.isSetSupported("ExcelApi", "1.20") && { mergeUndoGroup: true }),
    },
    impatient(work),
  );
