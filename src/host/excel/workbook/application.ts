import { invalidArgument } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import type { Book } from "../book";

export class Application extends HostObject {
  readonly [typeName] = "Application";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  /** The grid always calculates by itself. */
  get calculationMode(): string {
    return "Automatic";
  }

  set calculationMode(mode: unknown) {
    if (mode !== "Automatic") throw invalidArgument("This host calculates automatically.");
  }

  get calculationState(): string {
    return "Done";
  }

  async calculate(): Promise<void> {
    await this.#book.calculation.recalculate();
  }

  /** Nothing to do: a batch is calculated when it has ended or when something in it is read. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }

  /** Nothing to do: the grid draws between batches. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
