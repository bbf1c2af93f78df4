/** How a cell looks, apart from its number format; what is left out is Excel's default. */
export interface CellLook {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: "single" | "double";
  readonly script?: "superscript" | "subscript";
  readonly color?: string;
  readonly fill?: string;
  /** A pattern over the fill, by its name in files: `lightUp`. */
  readonly pattern?: { readonly kind: string; readonly color: string };
  readonly align?: "left" | "center" | "right" | "justify" | "distributed";
  /** At the bottom where left out. */
  readonly vertical?: "top" | "center";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Degrees, counter-clockwise; 255 is one letter below the other. */
  readonly rotation?: number;
  readonly top?: LineLook;
  readonly right?: LineLook;
  readonly bottom?: LineLook;
  readonly left?: LineLook;
  /** Can be edited while the sheet is protected. */
  readonly unlocked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface LineLook {
  readonly line: LineKind;
  readonly color: string;
}

export type LineKind =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "double"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";
