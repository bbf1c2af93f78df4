import type { Sentences } from "./office-sentence";

/** A sheet that was added. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

export interface Written {
  readonly sheets: readonly WrittenSheet[];
}

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
  | { readonly phase: "done"; readonly title: string; readonly written: Written }
  | { readonly phase: "said"; readonly what: string }
  | {
      readonly phase: "failed";
      readonly title: string;
      readonly sentences: Sentences;
      /** Where it stood before: sheets already inserted can still be undone. */
      readonly before: Extract<InsertionState, { phase: "idle" | "done" }>;
    };

/** `1 sheet`, `3 sheets`. */
export const sheetCount = ({ sheets }: Written): string =>
  `${sheets.length} ${sheets.length === 1 ? "sheet" : "sheets"}`;
