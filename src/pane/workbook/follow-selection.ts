import { inExcel } from "../../render/office/in-excel";
type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Tells when other cells are selected or another sheet is shown; call what it resolves to to end it. */
export async function followSelection(moved: () => void): Promise<() => Promise<void>> {
  const tell = () => Promise.resolve(moved());
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
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
