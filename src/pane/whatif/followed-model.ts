import type { Sentences } from "../insert/office-sentence";
import { officeSentence } from "../insert/office-sentence";
import { findModels, type FoundModel } from "./workbook/find-models";
import type { Models } from "./models";
import { type ModelSource, sourceKey } from "./workbook/model-source";
import { readModelRange } from "./workbook/read-model-range";
import type { ModelReading } from "./workbook/reading";
import { selectedCells } from "./workbook/selected-cells";
import { type Shift, shiftedArea } from "./workbook/shifted-area";

/** The cells that make a difference: where they stand and what they hold. */
const contentOf = (reading: ModelReading | undefined) => JSON.stringify(reading);

/**
 * The model range that the view is about, as the workbook has it: found by name or chosen by selection, read again after every edit, carried
 * along when rows and columns come and go, given up when its cells are gone.
 */
export class FollowedModel {
  /** The ranges whose names say that they are models. */
  found: readonly FoundModel[] = [];
  source: ModelSource | undefined;
  /** What stands there; undefined where there is no model, and where its cells are gone (then `source` still says which they were). */
  reading: ModelReading | undefined;
  /** The reading as models, where it is to be understood as such. */
  models: Models | undefined;
  /** Whether the workbook was looked at. */
  looked = false;
  /** Whether all rows or columns of the model were deleted. */
  private lost = false;
  trouble: Sentences | undefined;
  /** What is asked of the workbook waits for what was asked before. */
  private before: Promise<void> = Promise.resolve();

  constructor(
    private readonly changed: () => void,
    private readonly understand?: (reading: ModelReading) => Promise<Models>,
  ) {}

  /** Whether there was a model whose cells are gone. */
  get gone(): boolean {
    return this.looked && this.reading === undefined && (this.source !== undefined || this.lost);
  }

  /** Looks which models there are; without a source takes the first, which is of the sheet shown where there is one. */
  look(): Promise<void> {
    return this.act(async () => {
      this.found = await findModels();
      if (!this.source || !this.reading) this.source = this.found[0]?.source ?? this.source;
      this.looked = true;
    });
  }

  choose(source: ModelSource): Promise<void> {
    return this.act(() => Promise.resolve((this.source = source)));
  }

  useSelection(): Promise<void> {
    return this.act(async () => {
      const selected = await selectedCells();
      const same = ({ source }: FoundModel) => sourceKey(source) === sourceKey(selected);
      this.source = this.found.find(same)?.source ?? selected;
    });
  }

  /** Has no range any more. */
  forget(): Promise<void> {
    return this.act(() => Promise.resolve((this.source = undefined)));
  }

  /** Reads the range again. */
  readAgain(): Promise<void> {
    return this.act(() => Promise.resolve());
  }

  /** Takes in that rows or columns of a sheet came or went; the reading follows with `readAgain`. */
  shifted(sheetId: string, shift: Shift): void {
    const { source } = this;
    if (source?.kind !== "cells" || source.sheetId !== sheetId) return;
    const now = shiftedArea(source, shift);
    if (now === source) return;
    this.source = now && { ...source, ...now };
    if (now) return;
    [this.reading, this.lost] = [undefined, true];
  }

  /** Does something with the workbook, then reads the source; one after the other, so that the last reading is of the last source. */
  private act(first: () => Promise<unknown>): Promise<void> {
    this.before = this.before.then(() => this.read(first));
    return this.before;
  }

  private async read(first: () => Promise<unknown>): Promise<void> {
    const before = contentOf(this.reading);
    try {
      await first();
      const reading = this.source && (await readModelRange(this.source));
      this.trouble = undefined;
      if (contentOf(reading) !== before) {
        const models = reading && (await this.understand?.(reading));
        [this.reading, this.models] = [reading, models];
      }
      if (reading) this.lost = false;
    } catch (error) {
      this.trouble = officeSentence(error);
    }
    this.changed();
  }
}
