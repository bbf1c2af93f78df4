/** A name that a sheet may have of its own. */
export interface SheetName {
  readonly of: Excel.Worksheet;
  readonly name: string;
}

/** The ranges of sheets' own names, in their order; undefined where there is no such name or its cells are gone. */
export async function namedRanges(
  context: Excel.RequestContext,
  names: readonly SheetName[],
): Promise<readonly (Excel.Range | undefined)[]> {
  const items = names.map(({ of, name }) => of.names.getItemOrNullObject(name).load("name"));
  await context.sync();
  const ranges = items.map((item) => (item.isNullObject ? undefined : item.getRangeOrNullObject().load("address")));
  await context.sync();
  return ranges.map((range) => (range?.isNullObject === false ? range : undefined));
}
