/** An error value that came in as an argument (Excel hands it over as an error or as a data type of kind Error). */
export function isErrorInput(cell: unknown): boolean {
  if (typeof cell !== "object" || cell === null) return false;
  return cell instanceof CustomFunctions.Error || ("basicType" in cell && cell.basicType === "Error");
}

/** The first error value among the cells of arguments: it passes through as the answer. */
export function errorAmong(args: readonly unknown[]): unknown {
  const cells: readonly unknown[] = args.flat(2);
  return cells.find(isErrorInput);
}
