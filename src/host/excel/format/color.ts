/** Colours as Excel writes them: `#RRGGBB`. */
import { invalidArgument } from "../../protocol/api-error";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
};

/** A colour given by an add-in: hexadecimal, or one of HTML's common names. */
export function colorOf(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value.trim())?.[1];
  const color = hex === undefined ? named[value.trim().toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw invalidArgument();
  return color;
}

/** A colour out of the grid, which may hold `rgb(…)`. */
export function shownColor(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(value);
  if (!parts) return value.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
