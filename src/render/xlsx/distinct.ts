/** Texts, each once, known by their place. */
export class Distinct {
  readonly #places = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const text of first) this.place(text);
  }

  /** The place of a text, its own from now on where it is new. */
  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  get all(): string[] {
    return [...this.#places.keys()];
  }
}
