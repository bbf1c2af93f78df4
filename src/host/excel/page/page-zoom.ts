import { invalidArgument } from "../../protocol/api-error";

/** The widest and the narrowest scale Excel prints at, in percent. */
const scales = { least: 10, most: 400 };
const members = ["scale", "horizontalFitToPages", "verticalFitToPages"];

/** `{ scale }` in percent, or how many pages the sheet is to fit on; 0 pages are as many as it takes. */
export function pageZoom(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const entries = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  for (const [name, value] of entries) {
    const [least, most] = name === "scale" ? [scales.least, scales.most] : [0, 32_767];
    if (!members.includes(name) || !Number.isInteger(value) || Number(value) < least || Number(value) > most)
      throw invalidArgument(`A page's zoom has no ${name} of ${String(value)}.`);
  }
  const named = new Set(entries.map(([name]) => name));
  if (named.size === 0 || (named.has("scale") && named.size > 1)) throw invalidArgument();
  return Object.fromEntries(entries);
}
