import { element } from "../xml/element";

/** A colour as files write it, opaque: `FF1F2937`. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** An element with a colour; nothing where there is none. */
export const colored = (name: string, color: string | undefined): string =>
  color === undefined ? "" : element(name, { rgb: argb(color) });
