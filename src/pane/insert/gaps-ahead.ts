import type { YearRange } from "../../plan/years/year-range";
import type { Settled } from "../choices/settle";
import { rangeText } from "../choices/summary";
import { words } from "../words/words";

/** What a workbook will lack, said before it is inserted. */
export interface GapsAhead {
  readonly sentence: string;
  /** A range in which less is missing, and what the button that takes it says. */
  readonly instead: { readonly range: YearRange; readonly text: string } | undefined;
}

/** What the choices leave open: years that no filing states, and checks that do not come to a verdict for it; undefined where all is there. */
export function gapsAhead({ draft, offers }: Settled, openChecks: number): GapsAhead | undefined {
  const { open, instead } = offers;
  const texts = words().choices;
  const sentences = [
    open.length === 0 ? "" : texts.open(open),
    openChecks === 0 ? "" : texts.openChecks(openChecks),
  ].filter((sentence) => sentence !== "");
  if (sentences.length === 0) return undefined;
  const text =
    instead &&
    (instead.to === draft.to ? texts.startIn(instead.from) : texts.takeRange(rangeText(instead.from, instead.to)));
  return { sentence: sentences.join(" "), instead: instead && { range: instead, text: text ?? "" } };
}
