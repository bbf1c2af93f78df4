import type { WrittenSheet, WrittenWorkbook } from "../../render/office/written-workbook";
import type { Sentences } from "./office-sentence";

/** What stands in the workbook and can be shown and undone: the last insertion that came about, if any. */
export type Standing =
  | { readonly phase: "idle" }
  | {
      readonly phase: "done";
      readonly title: string;
      readonly written: WrittenWorkbook;
      /** Its sheets that nobody has deleted meanwhile. */
      readonly left: readonly WrittenSheet[];
      /** The very same was inserted before and is still there. */
      readonly again: boolean;
    };

/** What did not come about: an insertion, something asked of one that stands, or a download. */
export type FailedWork = "insertion" | "standing" | "download";

/** Where an insertion or a download stands. `slow`: over half a second, so that progress and Cancel are worth showing. `before`: what stood and still stands. */
export type InsertionState =
  | Standing
  | {
      readonly phase: "working";
      readonly work: "insertion" | "download";
      readonly title: string;
      readonly label: string;
      readonly done: number;
      readonly total: number;
      readonly slow: boolean;
      readonly cancelling: boolean;
      readonly before: Standing;
    }
  | { readonly phase: "said"; readonly what: string; readonly before: Standing }
  | {
      readonly phase: "failed";
      readonly title: string;
      readonly sentences: Sentences;
      readonly work: FailedWork;
      readonly before: Standing;
    };

/** The insertion that stands in a state. */
export const standing = (state: InsertionState): Standing => ("before" in state ? state.before : state);
