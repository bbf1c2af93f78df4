import { sheetCount } from "./sheet-count";

/** The sheets inserted are there no more: nothing to show, nothing to take back. */
export const sheetsGone = (inserted: number): string =>
  `${inserted === 1 ? "The sheet inserted was" : `The ${inserted} sheets inserted were`} deleted already.`;

/** What an undo did: how many sheets it removed, and how many had been deleted before. */
export function sheetsRemoved(inserted: number, removed: number): string {
  if (removed === 0) return sheetsGone(inserted);
  const gone = inserted - removed;
  const rest = gone === 0 ? "" : `; ${gone} of the ${inserted} inserted ${gone === 1 ? "was" : "were"} deleted already`;
  return `Removed ${sheetCount(removed)} again${rest}.`;
}
