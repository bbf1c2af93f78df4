/** The range of a sheet's own name; undefined where there is no such name or its cells are gone. */
export async function namedRange(sheet: Excel.Worksheet, name: string): Promise<Excel.Range | undefined> {
  const item = sheet.names.getItemOrNullObject(name).load("name");
  await sheet.context.sync();
  if (item.isNullObject) return undefined;
  const range = item.getRangeOrNullObject().load("address");
  await sheet.context.sync();
  return range.isNullObject ? undefined : range;
}
