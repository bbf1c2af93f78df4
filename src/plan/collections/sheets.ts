import type { Item } from "../book/book";
import type { WorkbookTemplate } from "../workbook-template";

/** The sheets of a workbook, for its table of contents. */
export const sheetItems = ({ sheets }: WorkbookTemplate): Item[] =>
  sheets.map(({ key, name, purpose }) => ({ id: key, words: { key, name, purpose } }));
