import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostCollection, HostObject, identity, items, typeName } from "../../protocol/host-object";
import type { Book } from "../book";

/** `workbook.properties.custom`. */
export class CustomProperties extends HostCollection<CustomProperty> {
  readonly [typeName] = "CustomPropertyCollection";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  [items](): CustomProperty[] {
    return Object.keys(this.#book.document.state.customProperties).map((key) => new CustomProperty(this.#book, key));
  }

  add(key: unknown, value: unknown): CustomProperty {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    this.#book.document.update({ customProperties: { ...this.#book.document.state.customProperties, [key]: value } });
    return new CustomProperty(this.#book, key);
  }

  getItem(key: unknown): CustomProperty {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }

  getItemOrNullObject(key: unknown): CustomProperty | null {
    return this[items]().find((property) => property.key === key) ?? null;
  }

  deleteAll(): void {
    this.#book.document.update({ customProperties: {} });
  }
}

export class CustomProperty extends HostObject {
  readonly [typeName] = "CustomProperty";
  readonly #book: Book;
  readonly #key: string;

  constructor(book: Book, key: string) {
    super();
    this.#book = book;
    this.#key = key;
  }

  override [identity]() {
    return { Key: this.#key };
  }

  get key(): string {
    return this.#key;
  }

  get value(): unknown {
    return this.#book.document.state.customProperties[this.#key];
  }

  set value(value: unknown) {
    this.#book.document.update({
      customProperties: { ...this.#book.document.state.customProperties, [this.#key]: value },
    });
  }

  get type(): string {
    const value = this.value;
    return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
  }

  delete(): void {
    const kept = Object.entries(this.#book.document.state.customProperties).filter(([key]) => key !== this.#key);
    this.#book.document.update({ customProperties: Object.fromEntries(kept) });
  }
}
