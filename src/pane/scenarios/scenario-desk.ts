import { isFailure } from "../../engine/failure";
import { readScenarioFile } from "../../engine/whatif/scenario-file";
import { words } from "../words/words";
import { layoutOf } from "./book-reading";
import { addScenario } from "./edits/add-scenario";
import { changeTable } from "./edits/change-table";
import { asBefore, type Edited, editedOf, type Undo } from "./edits/edit";
import { importScenarios } from "./edits/import-scenarios";
import { heirsOf, removeScenario } from "./edits/remove-scenario";
import { renameScenario } from "./edits/rename-scenario";
import { type ImportChanges, importChanges, isNothing } from "./import-changes";
import type { ScenarioBook } from "./scenario-book";
import type { GridDriver } from "./scenario-grid";
import { type CellWrite, writeCells } from "./sheet/cell-writes";
import { nameSelectedTable } from "./sheet/name-selected-table";
import { valueText } from "./value-text";

/** What was done, or why it was not. */
export interface Said {
  readonly text: string;
  readonly isRefusal: boolean;
}

/** A file that was read and what it would change. */
export interface Review {
  readonly file: string;
  readonly changes: ImportChanges;
}

/** What the user does with scenarios, in sentences: each edit says what it did and how to take it back. */
export class ScenarioDesk {
  review: Review | undefined;
  #said: Said | undefined;
  /** Until what was written last is in the sheet and said. */
  #saying: Promise<void> = Promise.resolve();
  #back: { readonly layout: string; readonly undo: Undo } | undefined;
  #chosen = "";
  readonly #book: ScenarioBook;
  readonly #changed: () => void;

  constructor(book: ScenarioBook, changed: () => void) {
    this.#book = book;
    this.#changed = changed;
  }

  /** What was said last, for as long as the cells are as it says. */
  get said(): Said | undefined {
    return this.#isStill ? this.#said : undefined;
  }

  get canUndo(): boolean {
    return this.#back !== undefined && this.#isStill;
  }

  get #isStill(): boolean {
    const { layout, undo } = this.#back ?? {};
    const edited = this.#edited();
    if (!undo?.left || !edited || layout !== layoutOf(this.#book.reading)) return true;
    return JSON.stringify(asBefore(edited, undo.left)) === JSON.stringify(undo.left);
  }

  /** The scenario shown: the active one of the sheet; where no cell says it, the one chosen here, at first the base. */
  get shown(): string {
    const { grid, active } = this.#book.reading;
    const names = grid?.table.scenarios ?? [];
    const isHere = !active || active.isFormula;
    const here = names.includes(this.#chosen) ? this.#chosen : undefined;
    return (isHere ? (here ?? active?.scenario) : active.scenario) ?? grid?.table.base ?? "";
  }

  choose(scenario: string): void {
    const { active } = this.#book.reading;
    this.#chosen = scenario;
    this.#forget();
    if (active && !active.isFormula) void this.#book.activate(scenario);
    else this.#changed();
  }

  dismiss(): void {
    this.#say(undefined);
  }

  type(driver: GridDriver, value: number): void {
    const column = this.#column();
    this.#forget();
    if (column === undefined) return;
    const write = { row: driver.row, column, value };
    this.#sets(driver, write, this.#book.write([write]));
  }

  slide(driver: GridDriver, value: number): void {
    const column = this.#column();
    this.#forget();
    const begun = column === undefined ? undefined : this.#book.slide(driver.row, column, value);
    if (column !== undefined && begun) this.#sets(driver, { row: driver.row, column, value }, begun);
  }

  /** Makes a driver blank: it inherits. */
  async reset(drivers: readonly GridDriver[]): Promise<void> {
    const column = this.#column();
    const { shown } = this;
    const own = drivers.filter(({ cells }) => cells[this.#place()]?.holds !== "blank");
    if (column === undefined || own.length === 0) return;
    const writes = own.map(({ row }) => ({ row, column, value: "" }));
    await this.#taken(writes, this.#book.write(writes), () => words().scenarios.resetDone(shown, own.length));
  }

  /** Makes a formula the number it comes to. */
  async typeOver(driver: GridDriver): Promise<void> {
    const column = this.#column();
    const value = driver.cells[this.#place()]?.number;
    if (column === undefined || value === undefined) return;
    const writes = [{ row: driver.row, column, value }];
    await this.#taken(writes, this.#book.write(writes), () => words().scenarios.typedOver(driver.label));
  }

  async add(name: string): Promise<void> {
    const edited = this.#edited();
    if (!edited) return;
    const done = await this.#book.work(() => addScenario(edited, name));
    if (!done) return;
    this.#chosen = name;
    this.#say({ text: words().scenarios.added(name, edited.grid.table.base), isRefusal: false });
  }

  async rename(to: string): Promise<void> {
    const edited = this.#edited();
    const { shown } = this;
    if (!edited || to === shown) return;
    let undo: Undo | undefined;
    const done = await this.#book.change((context) => (undo = renameScenario(context, edited, shown, to)), "structure");
    if (!done) return;
    this.#chosen = to;
    this.#say({ text: words().scenarios.renamed(shown, to), isRefusal: false }, undo);
  }

  async remove(): Promise<void> {
    const edited = this.#edited();
    const { shown } = this;
    if (!edited) return;
    const refusal = this.#whyItStays(edited, shown);
    if (refusal !== undefined) return this.#say({ text: refusal, isRefusal: true });
    let undo: Undo | undefined;
    const done = await this.#book.work(async () => {
      undo = await removeScenario(edited, shown);
    });
    if (done) this.#say({ text: words().scenarios.removed(shown), isRefusal: false }, undo);
  }

  #whyItStays(edited: Edited, scenario: string): string | undefined {
    const texts = words().scenarios;
    const { table } = edited.grid;
    if (scenario === table.base) return texts.baseStays(scenario);
    const heirs = heirsOf(edited, scenario);
    if (heirs.length > 0) return texts.hasHeirs(scenario, heirs.join(", "));
    const place = table.scenarios.indexOf(scenario);
    const isShown = this.#book.reading.resultSheets.some(({ blocks }) => blocks.some(({ rows }) => rows.has(place)));
    return isShown ? texts.inResults(scenario) : undefined;
  }

  /** Takes the last edit back, where the table still stands as that left it. */
  async undo(): Promise<void> {
    await this.#saying;
    const back = this.#back;
    if (!back || !this.canUndo) return;
    const texts = words().scenarios;
    if (back.layout !== layoutOf(this.#book.reading)) return this.#say({ text: texts.undoLost, isRefusal: true });
    const { queue, inserts } = back.undo;
    const done = await this.#book.work(({ place }) =>
      place
        ? changeTable(
            place,
            async (context) => {
              queue(context);
              await context.sync();
            },
            { inserts: () => inserts },
          )
        : Promise.resolve(),
    );
    if (done) this.#say({ text: texts.undone, isRefusal: false });
  }

  /** Gives the table at the selection a name, so that it is found. */
  async useSelection(): Promise<void> {
    const texts = words().scenarios;
    let said: Said = { text: texts.notAtSelection, isRefusal: true };
    const done = await this.#book.work(async () => {
      const place = await nameSelectedTable();
      if (!place) return;
      this.#book.choose(place);
      said = { text: texts.named(place.sheet, place.name), isRefusal: false };
    });
    if (done) this.#say(said);
  }

  /** Reads a file and shows what it would change; nothing is written. */
  readFile(file: string, text: string): void {
    const { grid } = this.#book.reading;
    if (!grid) return;
    const table = readScenarioFile(text);
    const changes = isFailure(table) ? table : importChanges(grid, table);
    this.review = undefined;
    if (isFailure(changes)) this.#say({ text: changes.message, isRefusal: true });
    else if (isNothing(changes)) this.#say({ text: words().scenarios.nothingToImport(file), isRefusal: false });
    else {
      this.review = { file, changes };
      this.#say(undefined);
    }
  }

  refuse(text: string): void {
    this.#say({ text, isRefusal: true });
  }

  report(text: string): void {
    this.#say({ text, isRefusal: false });
  }

  cancelImport(): void {
    this.review = undefined;
    this.#changed();
  }

  async import(): Promise<void> {
    const edited = this.#edited();
    const { review } = this;
    if (!edited || !review) return;
    const { added, parents, values } = review.changes;
    const done = await this.#book.work(() => importScenarios(edited, review.changes));
    if (!done) return;
    this.review = undefined;
    const text = words().scenarios.imported(added.length + parents.length + values.length, review.file);
    this.#say({ text, isRefusal: false });
  }

  /** A value on its way into a cell, typed or of a slide: says what the driver was and is. */
  #sets(driver: GridDriver, write: CellWrite, done: Promise<boolean>): void {
    const { shown } = this;
    const place = this.#place();
    const text = (one: GridDriver | undefined) => {
      const { number, text } = one?.cells[place] ?? {};
      return number === undefined ? text || words().scenarios.notStated : valueText(number, driver.unit);
    };
    const now = () => this.#book.reading.grid?.drivers.find(({ row }) => row === driver.row);
    void this.#taken([write], done, () => words().scenarios.valueSet(driver.label, shown, text(driver), text(now())));
  }

  /** Once Excel has taken writes that were asked for just now, says so, with the way back to what stands there before them. */
  #taken(writes: readonly CellWrite[], done: Promise<boolean>, said: () => string): Promise<void> {
    const edited = this.#edited();
    if (!edited) return Promise.resolve();
    const before = asBefore(edited, writes);
    this.#saying = done.then((isDone) => {
      const after = this.#edited();
      if (!isDone || !after) return;
      const queue: Undo["queue"] = (context) => writeCells(context, edited.place, before);
      this.#say({ text: said(), isRefusal: false }, { queue, left: asBefore(after, writes) });
    });
    return this.#saying;
  }

  #edited(): Edited | undefined {
    return editedOf(this.#book.reading);
  }

  #place(): number {
    return this.#book.reading.grid?.table.scenarios.indexOf(this.shown) ?? -1;
  }

  #column(): number | undefined {
    return this.#book.reading.grid?.scenarios[this.#place()]?.column;
  }

  /** What was said of the last thing done goes when the next one begins. */
  #forget(): void {
    if (this.#said) this.#say(undefined);
  }

  #say(said: Said | undefined, undo?: Undo): void {
    this.#said = said;
    this.#back = undo && { layout: layoutOf(this.#book.reading), undo };
    this.#changed();
  }
}
