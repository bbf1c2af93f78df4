import { cardSetting } from "../../engine/explain/card-setting";
import { recalculate } from "../commands/recalculate";
import { officeText } from "../insert/office-text";
import { keepSetting, type Settings } from "../workbook/keep-setting";

export interface Switched {
  /** Why the workbook does not keep it: then it holds while the pane is open. */
  readonly notKept: unknown;
  /** What came of entering the SEG formulas again, so that they show it. */
  readonly recalculated: string;
}

/** Switches source cards in cells on or off, for the workbook. */
export async function switchCards(settings: Settings, on: boolean): Promise<Switched> {
  const notKept: unknown = await keepSetting(settings, cardSetting, on).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { notKept, recalculated: await recalculate().catch(officeText) };
}
