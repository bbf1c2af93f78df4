import { invalidArgument } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import type { Book } from "../book";
import { CustomProperties } from "./custom-properties";

/** Title, author and the like. */
export class DocumentProperties extends HostObject {
  readonly [typeName] = "DocumentProperties";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  #get(name: string): string {
    const value = this.#book.document.state.properties[name];
    return typeof value === "string" ? value : "";
  }

  #set(name: string, value: unknown): void {
    if (typeof value !== "string") throw invalidArgument();
    this.#book.document.update({ properties: { ...this.#book.document.state.properties, [name]: value } });
  }

  get custom(): CustomProperties {
    return new CustomProperties(this.#book);
  }

  get author(): string {
    return this.#get("author");
  }

  set author(author: unknown) {
    this.#set("author", author);
  }

  get title(): string {
    return this.#get("title");
  }

  set title(title: unknown) {
    this.#set("title", title);
  }

  get subject(): string {
    return this.#get("subject");
  }

  set subject(subject: unknown) {
    this.#set("subject", subject);
  }

  get keywords(): string {
    return this.#get("keywords");
  }

  set keywords(keywords: unknown) {
    this.#set("keywords", keywords);
  }

  get comments(): string {
    return this.#get("comments");
  }

  set comments(comments: unknown) {
    this.#set("comments", comments);
  }
}
