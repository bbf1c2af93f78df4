import type { Draft } from "./draft";
import type { Settled } from "./settle";

/**
 * The draft after a change, from the settled answers on: a choice given up for lack of an offer does not come back behind the user's
 * back. A range of years that was nobody's choice but the default becomes the default of what is chosen now.
 */
export function changeDraft({ draft, offers }: Settled, change: Partial<Draft>): Draft {
  const { years, usual } = offers;
  const untouched = years.length > 0 && draft.from === usual.from && draft.to === usual.to;
  return { ...draft, ...(untouched ? { from: "", to: "" } : {}), ...change };
}
