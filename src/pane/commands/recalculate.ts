import { reEnterFormulas } from "../../render/office/re-enter-formulas";

/** Enters every SEG formula of the workbook again and says how many. */
export async function recalculate(): Promise<string> {
  const { formulas, sheets, skipped } = await reEnterFormulas("SEG");
  const many = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
  const done =
    formulas === 0
      ? "This workbook has no SEG formulas."
      : `Recalculated ${many(formulas, "SEG formula")} on ${many(sheets, "sheet")}.`;
  return skipped.length === 0 ? done : `${done} Protected and left as they are: ${skipped.join(", ")}.`;
}
