import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostCollection, HostObject, identity, items, typeName } from "../../protocol/host-object";
import type { XmlPart } from "../../document/document-state";
import type { Book } from "../book";

/** XML an add-in keeps in the file. */
export class CustomXmlParts extends HostCollection<CustomXmlPart> {
  readonly [typeName] = "CustomXmlPartCollection";
  readonly #book: Book;
  readonly #namespace: string | undefined;

  constructor(book: Book, namespace?: string) {
    super();
    this.#book = book;
    this.#namespace = namespace;
  }

  [items](): CustomXmlPart[] {
    return this.#book.document.state.xmlParts
      .filter(({ namespace }) => this.#namespace === undefined || namespace === this.#namespace)
      .map(({ id }) => new CustomXmlPart(this.#book, id));
  }

  add(xml: unknown): CustomXmlPart {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.#book.document.update({ xmlParts: [...this.#book.document.state.xmlParts, { id, ...parsed(xml) }] });
    return new CustomXmlPart(this.#book, id);
  }

  getByNamespace(namespace: unknown): CustomXmlParts {
    if (typeof namespace !== "string") throw invalidArgument();
    return new CustomXmlParts(this.#book, namespace);
  }

  getItem(id: unknown): CustomXmlPart {
    const part = this.getItemOrNullObject(id);
    if (!part) throw itemNotFound();
    return part;
  }

  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    return this[items]().find((part) => part.id === id) ?? null;
  }

  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw itemNotFound();
    return part;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this[items]();
    return parts.length === 1 ? (parts[0] ?? null) : null;
  }
}

export class CustomXmlPart extends HostObject {
  readonly [typeName] = "CustomXmlPart";
  readonly #book: Book;
  readonly #id: string;

  constructor(book: Book, id: string) {
    super();
    this.#book = book;
    this.#id = id;
  }

  override [identity]() {
    return { Id: this.#id };
  }

  get #part(): XmlPart {
    const part = this.#book.document.state.xmlParts.find(({ id }) => id === this.#id);
    if (!part) throw itemNotFound();
    return part;
  }

  get id(): string {
    return this.#part.id;
  }

  get namespaceUri(): string {
    return this.#part.namespace;
  }

  getXml(): string {
    return this.#part.xml;
  }

  setXml(xml: unknown): void {
    const changed = { id: this.id, ...parsed(xml) };
    this.#book.document.update({
      xmlParts: this.#book.document.state.xmlParts.map((part) => (part.id === this.#id ? changed : part)),
    });
  }

  delete(): void {
    const { id } = this.#part;
    this.#book.document.update({ xmlParts: this.#book.document.state.xmlParts.filter((part) => part.id !== id) });
  }
}

/** The namespace of the root element; anything that has no root element is refused. */
function parsed(xml: unknown): { xml: string; namespace: string } {
  const root = typeof xml === "string" ? /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w:.-]+)([^>]*)>/u.exec(xml) : null;
  if (typeof xml !== "string" || !root) throw invalidArgument();
  const prefix = root[1]?.includes(":") === true ? `:${root[1].split(":")[0] ?? ""}` : "";
  const namespace = new RegExp(`\\sxmlns${prefix}=["']([^"']*)["']`, "u").exec(root[2] ?? "")?.[1] ?? "";
  return { xml, namespace };
}
