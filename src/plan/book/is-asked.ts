import type { RowTemplate } from "../row-template";
import type { Item } from "./book";

/** Whether an item is one of those that are asked for: its words have one of the values named. */
export const isAsked = (where: NonNullable<RowTemplate["where"]>, item: Item | undefined): boolean =>
  Object.entries(where).every(([word, values]) => values.includes(item?.words[word] ?? ""));
