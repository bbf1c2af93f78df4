/** One file of the package with what it refers to. */
export interface Part {
  /** From the root of the package, as `xl/workbook.xml`. */
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
  readonly relationships?: readonly Relationship[];
}

/** What a part refers to under an id of its own: another part, or a place outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, as `worksheet`. */
  readonly kind: string;
  readonly target: Pick<Part, "path"> | { readonly url: string };
}

/** Content type of a part of a workbook, as `worksheet`. */
export const spreadsheetType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

/** Relationships numbered in their order: rId1, rId2... */
export const numbered = (targets: readonly Omit<Relationship, "id">[]): Relationship[] =>
  targets.map((target, at) => ({ ...target, id: `rId${at + 1}` }));
