/** A part of the add-in that is fetched when it is needed did not come. */
export class PartMissing extends Error {
  readonly sentences: { readonly what: string; readonly remedy: string };

  /** `does`: what the part is for, as in "draws pictures". */
  constructor(does: string) {
    const what = `The part of the add-in that ${does} could not be loaded.`;
    super(what);
    this.sentences = { what, remedy: "Check the connection, then try again." };
  }
}
