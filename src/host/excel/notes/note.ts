import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import type { Area } from "../area";
import type { Book } from "../book";
import { Range } from "../range/range";
import { deleteNote, gridNote, type GridNote, writeNote } from "./grid-notes";

const pointsPerPixel = 0.75;

export class Note extends HostObject {
  readonly [typeName] = "Note";
  readonly #book: Book;
  readonly #cell: Area;

  constructor(book: Book, cell: Area) {
    super();
    this.#book = book;
    this.#cell = cell;
  }

  get #note(): GridNote {
    const note = gridNote(this.#book, this.#cell);
    if (!note) throw itemNotFound();
    return note;
  }

  get content(): string {
    return this.#note.note;
  }

  set content(content: unknown) {
    if (typeof content !== "string") throw invalidArgument();
    writeNote(this.#book, this.#cell, { note: content });
  }

  get authorName(): string {
    return "";
  }

  get visible(): boolean {
    return this.#note.show === true;
  }

  set visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    writeNote(this.#book, this.#cell, { show: visible });
  }

  get width(): number {
    return this.#note.width * pointsPerPixel;
  }

  set width(points: unknown) {
    writeNote(this.#book, this.#cell, { width: pixels(points) });
  }

  get height(): number {
    return this.#note.height * pointsPerPixel;
  }

  set height(points: unknown) {
    writeNote(this.#book, this.#cell, { height: pixels(points) });
  }

  getLocation(): Range {
    return new Range(this.#book, this.#cell);
  }

  delete(): void {
    deleteNote(this.#book, this.#cell);
  }
}

function pixels(points: unknown): number {
  if (typeof points !== "number" || points <= 0) throw invalidArgument();
  return Math.round(points / pointsPerPixel);
}
