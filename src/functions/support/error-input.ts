import type { Cell } from "../../engine/asked/broadcast";

/** An error value that came in as an argument: Excel hands it over as an error or as a data type of kind Error. */
export type ErrorInput = CustomFunctions.Error | { readonly basicType: "Error" };

export function isErrorInput(cell: unknown): cell is ErrorInput {
  if (typeof cell !== "object" || cell === null) return false;
  return cell instanceof CustomFunctions.Error || ("basicType" in cell && cell.basicType === "Error");
}

/** The first error value among the cells of arguments: it passes through as the answer. */
export function errorAmong(args: readonly Cell[]): ErrorInput | undefined {
  for (const argument of args) {
    if (typeof argument !== "object" || argument === null) continue;
    const cells: readonly Cell[] = Array.isArray(argument) ? argument.flat() : [argument];
    const error = cells.find(isErrorInput);
    if (error !== undefined) return error;
  }
  return undefined;
}
