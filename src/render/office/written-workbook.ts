/** A sheet that was added, by the id that stays when it is renamed. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

/** The sheets an insertion added. */
export interface WrittenWorkbook {
  readonly sheets: readonly WrittenSheet[];
  /** The id of the sheet shown before: where Undo lands. */
  readonly from: string;
  /** Where one begins to read: a cell of one of them. */
  readonly begin?: { readonly id: string; readonly cell: string };
}
