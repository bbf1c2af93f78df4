/** What a sheet has that the grid does not keep. Kept by sheet id for good, so that undoing a deletion finds it again. */
export interface SheetNotes {
  veryHidden: boolean;
}

export const newSheetNotes = (): SheetNotes => ({ veryHidden: false });
