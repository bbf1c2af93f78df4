import { inTime } from "./in-time";

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
