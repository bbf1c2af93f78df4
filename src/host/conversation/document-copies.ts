/** Copies of the document as a file, handed to an add-in slice by slice: `Office.context.document.getFileAsync`. */
export class DocumentCopies {
  readonly #write: () => Promise<Uint8Array>;
  readonly #copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  #next = 1;

  constructor(write: () => Promise<Uint8Array>) {
    this.#write = write;
  }

  /** Writes the document as it stands; undefined where two copies are open already, as many as Office keeps. */
  async open(sliceSize: number): Promise<{ readonly handle: number; readonly size: number } | undefined> {
    if (this.#copies.size >= mostCopies) return undefined;
    const handle = this.#next++;
    this.#copies.set(handle, { bytes: new Uint8Array(), sliceSize }); // takes its place while it is written
    try {
      const bytes = await this.#write();
      this.#copies.set(handle, { bytes, sliceSize });
      return { handle, size: bytes.length };
    } catch (error) {
      this.#copies.delete(handle);
      throw error;
    }
  }

  /** The bytes of a slice; undefined where the copy was closed or has no such slice. */
  slice(handle: number, index: number): number[] | undefined {
    const copy = this.#copies.get(handle);
    if (!copy || index < 0 || index * copy.sliceSize >= copy.bytes.length) return undefined;
    return [...copy.bytes.subarray(index * copy.sliceSize, (index + 1) * copy.sliceSize)];
  }

  close(handle: number): void {
    this.#copies.delete(handle);
  }
}

const mostCopies = 2;
