import { goToCells } from "../../workbook/go-to-cells";
import { officeSentence, type Sentences } from "../../insert/office-sentence";
import type { Block } from "./block";
import { takeBackBlock } from "./take-back-block";
import { writeBlock } from "./write-block";
import type { BlockOutcome, Cells, WrittenBlock } from "./written-block";

/** Where an insertion into cells stands. */
export type BlockState =
  | { readonly phase: "idle" }
  | { readonly phase: "working" }
  | {
      readonly phase: "asking";
      readonly block: Block;
      readonly cells: Cells;
      readonly address: string;
      readonly count: number;
    }
  | { readonly phase: "no room"; readonly address: string }
  | { readonly phase: "done"; readonly written: WrittenBlock }
  | { readonly phase: "undone"; readonly address: string }
  | { readonly phase: "kept"; readonly address: string; readonly why: "changed" | "gone" }
  | { readonly phase: "failed"; readonly sentences: Sentences };

/** One insertion at a time into the cells of the sheet: asks before it writes over anything, and takes back what it wrote. */
export class BlockInsertion {
  state: BlockState = { phase: "idle" };
  private busy = false;

  constructor(private readonly changed: () => void) {}

  private become(state: BlockState) {
    this.state = state;
    this.changed();
  }

  /** Writes at the cell selected; a second start while it runs is not heard. */
  start(block: Block): Promise<void> {
    return this.once(() => this.write(block));
  }

  /** The user agrees to write over the cells that were named. */
  agree(): Promise<void> {
    const { state } = this;
    return state.phase === "asking" ? this.once(() => this.write(state.block, state.cells)) : Promise.resolve();
  }

  undo(): Promise<void> {
    const { state } = this;
    if (state.phase !== "done") return Promise.resolve();
    const { written } = state;
    return this.once(async () => {
      const how = await takeBackBlock(written);
      const { address } = written;
      return how === "taken back" ? { phase: "undone", address } : { phase: "kept", address, why: how };
    });
  }

  goTo(): Promise<void> {
    const { state } = this;
    if (state.phase !== "done") return Promise.resolve();
    const { cells } = state.written;
    return this.once(async () =>
      (await goToCells(cells.sheet, cells)) ? state : { phase: "kept", address: state.written.address, why: "gone" },
    );
  }

  dismiss(): void {
    if (!this.busy) this.become({ phase: "idle" });
  }

  private async write(block: Block, agreed?: Cells): Promise<BlockState> {
    const outcome: BlockOutcome = await writeBlock(block, agreed);
    switch (outcome.outcome) {
      case "written":
        return { phase: "done", written: outcome.written };
      case "occupied":
        return { phase: "asking", block, cells: outcome.cells, address: outcome.address, count: outcome.count };
      case "no room":
        return { phase: "no room", address: outcome.address };
    }
  }

  private async once(act: () => Promise<BlockState>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const before = this.state;
    if (before.phase !== "done") this.become({ phase: "working" });
    try {
      this.become(await act());
    } catch (error) {
      this.become({ phase: "failed", sentences: officeSentence(error) });
    } finally {
      this.busy = false;
    }
  }
}
