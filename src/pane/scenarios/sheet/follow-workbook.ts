/** What happened in the workbook: cells were edited, or something moved, came or went. */
export type Happened = "edit" | "structure";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Tells what happens in the workbook; call what it resolves to to end it. */
export async function followWorkbook(tell: (happened: Happened) => void): Promise<() => Promise<void>> {
  const structure = () => {
    tell("structure");
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add(({ changeType }) => {
        tell(changeType === "RangeEdited" ? "edit" : "structure");
        return Promise.resolve();
      }),
      worksheets.onAdded.add(structure),
      worksheets.onDeleted.add(structure),
      worksheets.onActivated.add(structure),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
