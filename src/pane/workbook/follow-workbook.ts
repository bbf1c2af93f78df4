import { inExcel } from "../../render/office/in-excel";
/** What happened in the workbook: cells were edited, something moved, came, went or was renamed, or another sheet was shown. */
export type Happened = "edit" | "structure" | "shown";

/** What Excel says of a change of cells: whose, and of which kind; `5:7` or `B:C` where whole rows or columns came or went. */
export interface Change {
  readonly sheetId: string;
  readonly changeType: string;
  readonly address: string;
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

const added = async (add: (worksheets: Excel.WorksheetCollection) => Handler[]): Promise<Handler[]> =>
  inExcel(async (context) => {
    const handlers = add(context.workbook.worksheets);
    await context.sync();
    return handlers;
  });

/** Tells what happens in the workbook; call what it resolves to to end it. */
export async function followWorkbook(
  tell: (happened: Happened, change?: Change) => void,
): Promise<() => Promise<void>> {
  const structure = () => Promise.resolve(tell("structure"));
  const told = await added((worksheets) => [
    worksheets.onChanged.add(({ worksheetId: sheetId, changeType, address }) =>
      Promise.resolve(tell(changeType === "RangeEdited" ? "edit" : "structure", { sheetId, changeType, address })),
    ),
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    worksheets.onActivated.add(() => Promise.resolve(tell("shown"))),
  ]);
  // Apart, because Excel tells of new names since ExcelApi 1.17 only; before it a new name shows with the next edit.
  const renamed = await added((worksheets) => [worksheets.onNameChanged.add(structure)]).catch(() => []);
  return async () => {
    for (const handlers of [told, renamed]) {
      const [first] = handlers;
      if (!first) continue;
      await Excel.run(first.context as Excel.RequestContext, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    }
  };
}
