import type { WrittenWorkbook } from "../../render/office/written-workbook";
import type { Sentences } from "./office-sentence";

/** Where an insertion stands. `slow`: over half a second, so that progress and Cancel are worth showing. */
export type InsertionState =
  | { readonly phase: "idle" }
  | {
      readonly phase: "working";
      readonly title: string;
      readonly label: string;
      readonly done: number;
      readonly total: number;
      readonly slow: boolean;
      readonly cancelling: boolean;
    }
  | { readonly phase: "done"; readonly title: string; readonly written: WrittenWorkbook }
  | { readonly phase: "said"; readonly what: string }
  | {
      readonly phase: "failed";
      readonly title: string;
      readonly sentences: Sentences;
      /** Where it stood before: sheets already inserted can still be undone. */
      readonly before: Extract<InsertionState, { phase: "idle" | "done" }>;
    };
