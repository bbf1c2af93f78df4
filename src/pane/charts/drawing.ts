/** One of the pane's series colours, counted from 1, or the grey of what stands back. */
export type Paint = number | "grey";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A thing drawn. `open` is a place where nothing is stated. */
export type Shape =
  | ({ readonly kind: "bar"; readonly paint: Paint | "open" } & Box)
  /** `over`: in dashes, so that what lies below shows between them. */
  | { readonly kind: "line" | "area"; readonly path: string; readonly paint: Paint; readonly over?: boolean }
  | { readonly kind: "dot"; readonly x: number; readonly y: number; readonly paint: Paint }
  | {
      readonly kind: "rule";
      readonly role: "grid" | "zero" | "link" | "mark";
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** The whole text, where only a part of it fits. */
      readonly whole?: string;
      readonly anchor: "start" | "middle" | "end";
      readonly role: "axis" | "name" | "value";
    };

/** What stands at one place along a chart: read out while it is pointed at. */
export interface Place extends Box {
  readonly name: string;
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly name: string;
  readonly text: string;
  readonly paint: Paint | undefined;
}

/** A chart in pixels of a given width. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Where the shapes' zero lies; left out, the upper left corner. */
  readonly origin?: readonly [number, number];
  /** One without a name is the legend of the whole chart, for bars that carry their names and values. */
  readonly places: readonly Place[];
  /** The place read out until another one is pointed at. */
  readonly start: number;
  /** How the swatches beside names look. */
  readonly swatch: "box" | "line";
}

/** Hundredths of a pixel are as fine as a screen needs. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
