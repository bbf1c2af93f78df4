/** Excel's border style and weight beside the grid's single number. */
import { invalidArgument } from "../../protocol/api-error";

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const lines: readonly (readonly [number, string, string])[] = [
  [0, "None", "Thin"],
  [1, "Continuous", "Thin"],
  [2, "Continuous", "Hairline"],
  [3, "Dot", "Thin"],
  [4, "Dash", "Thin"],
  [5, "DashDot", "Thin"],
  [6, "DashDotDot", "Thin"],
  [7, "Double", "Thick"],
  [8, "Continuous", "Medium"],
  [9, "Dash", "Medium"],
  [10, "DashDot", "Medium"],
  [11, "DashDotDot", "Medium"],
  [12, "SlantDashDot", "Medium"],
  [13, "Continuous", "Thick"],
];

export function lineOf(number: number, color: string): Line {
  const [, style, weight] = lines.find(([code]) => code === number) ?? [0, "None", "Thin"];
  return { style, weight, color };
}

/** The grid's number for a line; where it has no line of that weight, one of that style. */
export function styleNumber({ style, weight }: Line): number {
  const exact = lines.find(([, name, heavy]) => name === style && heavy === weight);
  const near = exact ?? lines.find(([, name]) => name === style);
  if (!near || !["Hairline", "Thin", "Medium", "Thick"].includes(weight)) throw invalidArgument();
  return near[0];
}
