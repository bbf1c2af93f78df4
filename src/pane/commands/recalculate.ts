import { reEnterFormulas } from "../../render/office/re-enter-formulas";
import { words } from "../words/words";

/** Enters every SEG formula of the workbook again and says how many. */
export async function recalculate(): Promise<string> {
  const { formulas, sheets, skipped } = await reEnterFormulas("SEG");
  const { recalculated, protectedSheets } = words().frame;
  const done = recalculated(formulas, sheets);
  return skipped.length === 0 ? done : `${done} ${protectedSheets(skipped.join(", "))}`;
}
