import type { WrittenSheet, WrittenWorkbook } from "./written-workbook";

/** The sheets of an insertion that nobody has deleted meanwhile, in their order. Reads the workbook once. */
export async function sheetsStillThere(
  context: Excel.RequestContext,
  { sheets }: WrittenWorkbook,
): Promise<WrittenSheet[]> {
  const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load("id"));
  await context.sync();
  return sheets.filter((_, at) => found[at]?.isNullObject === false);
}
