/** The sheets an insertion added, by the ids that stay when they are renamed. */
export interface WrittenWorkbook {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
}
