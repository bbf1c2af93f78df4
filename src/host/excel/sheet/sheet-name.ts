import { invalidArgument } from "../../protocol/api-error";
import type { Book } from "../book";

/** The rules of Excel: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not "History". */
export function checkSheetName(name: unknown): string {
  const valid =
    typeof name === "string" &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!valid) throw invalidArgument();
  return name;
}

export function freeSheetName(book: Book): string {
  let number = 1;
  while (book.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
