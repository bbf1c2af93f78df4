import { officeSentence } from "../insert/office-sentence";
import { words } from "../words/words";
import type { DriverWrites } from "./question/driver-writes";
import { areaAddress } from "./workbook/area";
import { contentsOf } from "./workbook/contents-of";
import { writeCells } from "./workbook/write-cells";

/** What a goal seek wrote into the model, until it is undone. */
interface Written extends DriverWrites {
  readonly texts: { readonly before: string; readonly now: string };
}

/** Writes a driver's value into the model, says what was there, and puts it back unless somebody changed it since. */
export class DriverWriting {
  /** What to say; empty where there is nothing. */
  said = "";
  wrong = false;
  private written: Written | undefined;
  /** What was written, since the model was seen with it. */
  private arrived: Written | undefined;

  constructor(private readonly changed: () => void) {}

  get undoable(): boolean {
    return this.written !== undefined;
  }

  private say(said: string, wrong = false) {
    [this.said, this.wrong] = [said, wrong];
    this.changed();
  }

  /** What was said is of another question, or the model holds something else by now. */
  forget(): void {
    if (this.said === "" && !this.written) return;
    this.written = undefined;
    this.say("");
  }

  /** The driver stands at this, as the pane writes it: once it has stood at what was written, anything else is somebody's change. */
  standsAt(text: string): void {
    const { written } = this;
    if (!written) return;
    if (text === written.texts.now) this.arrived = written;
    else if (this.arrived === written) this.forget();
  }

  async write(writes: DriverWrites, texts: Written["texts"]): Promise<void> {
    const cells = cellsOf(writes);
    await this.trying(async () => {
      await writeCells(writes.now);
      this.written = { ...writes, texts };
      this.say(words().whatif.written(cells, texts.before, texts.now));
    });
  }

  async undo(): Promise<void> {
    const { written } = this;
    if (!written) return;
    const cells = cellsOf(written);
    await this.trying(async () => {
      const stands = await contentsOf(written.now.map(({ place }) => place));
      const same = written.now.every(({ contents }, at) => stands[at] === contents[0]?.[0]);
      if (same) await writeCells(written.before);
      this.written = undefined; // not before: what Excel refuses can be tried again
      if (!same) return this.say(words().whatif.changedSince(cells));
      this.say(words().whatif.undone(cells, written.texts.before));
    });
  }

  private async trying(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const { what, remedy } = officeSentence(error);
      this.say(`${what} ${remedy}`, true);
    }
  }
}

/** The cells that are written, in words: on which sheet, and of which scenario. */
export function cellsOf({ now, scenario }: DriverWrites): string {
  const cells = [now[0]?.place.sheet ?? "", now.map(({ place }) => areaAddress(place)).join(", ")].join("!");
  return scenario === undefined ? cells : words().whatif.ofScenario(cells, scenario);
}
