/** A small picture of a workbook, made of its own figures. */
export interface Picture {
  /** What it shows, in words, for those who do not see it. */
  readonly caption: string;
  readonly marks: readonly Mark[];
  /** How many checks of that workbook stay open. */
  readonly openChecks?: number;
}

/** One of the pane's series colours, counted from 1, or the grey of what stands back. */
export type Paint = number | "grey";

/** A thing drawn on the canvas; `open` is a place where nothing is stated. */
export type Mark =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly paint: Paint | "open";
    }
  /** A line through points, or an area, as an SVG path. */
  | { readonly kind: "line" | "area"; readonly path: string; readonly paint: Paint }
  /** The line of zero. */
  | { readonly kind: "ground"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly role: TextRole;
    };

/** Heads stand back; figures end where they stand. */
export type TextRole = "name" | "head" | "figure";

export const canvas = { width: 132, height: 60 } as const;
