/** `workbook.settings`: values of the add-in that travel with the file. */
import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostCollection, HostObject, identity, items, typeName } from "../../protocol/host-object";
import type { Book } from "../book";

export class Settings extends HostCollection<Setting> {
  readonly [typeName] = "SettingCollection";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  [items](): Setting[] {
    return Object.keys(this.#book.document.state.settings).map((key) => new Setting(this.#book, key));
  }

  add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    this.#book.document.update({ settings: { ...this.#book.document.state.settings, [key]: value } });
    return new Setting(this.#book, key);
  }

  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    return this[items]().find((setting) => setting.key === key) ?? null;
  }
}

export class Setting extends HostObject {
  readonly [typeName] = "Setting";
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
    const { settings } = this.#book.document.state;
    if (!(this.#key in settings)) throw itemNotFound();
    return settings[this.#key];
  }

  set value(value: unknown) {
    this.#book.document.update({ settings: { ...this.#book.document.state.settings, [this.#key]: value } });
  }

  delete(): void {
    const kept = Object.entries(this.#book.document.state.settings).filter(([key]) => key !== this.#key);
    this.#book.document.update({ settings: Object.fromEntries(kept) });
  }
}
