import { asOneStep } from "../in-excel";
import { allOrNothing } from "./all-or-nothing";
import { type HeldCells, holdCells, sheetsOf } from "./held-cells";
import { putBack } from "./put-back";

/**
 * Changes cells of these ranges as one step, all of it or nothing: where Excel refuses on the way, or does not answer, they hold again what
 * they held before.
 */
export async function changeCells<Done>(
  ranges: (context: Excel.RequestContext) => readonly Excel.Range[],
  change: (context: Excel.RequestContext, held: readonly HeldCells[]) => Promise<Done>,
): Promise<Done> {
  let held: readonly HeldCells[] = [];
  return allOrNothing(
    () =>
      asOneStep(async (context) => {
        held = await holdCells(context, ranges(context));
        return change(context, held);
      }),
    () => putBack(held),
    () => sheetsOf(held),
  );
}
