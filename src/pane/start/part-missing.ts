/** A part of the add-in that is fetched when it is needed did not come; `does`: what it is for, as the catalogue names it. */
export class PartMissing extends Error {
  constructor(readonly does: "plans" | "writesFiles") {
    super(`A part of the add-in did not come: ${does}`);
  }
}
