import type { CostComponent, SegmentLine } from "../../data/types";
import type { BlockTemplate, CollectionName } from "../block-template";
import type { Request, Structure } from "../request/request";
import type { RowTemplate } from "../row-template";
import type { SheetTemplate } from "../workbook-template";
import type { Spoken, Words } from "./words";

/** One thing that a block or row is repeated over. */
export interface Item {
  readonly id: string;
  /** What texts may say of it, without the collection's own prefix. */
  readonly words: Words;
  /** What is asked of a company. */
  readonly request?: Request;
  readonly structure?: Structure;
  readonly line?: SegmentLine;
  readonly component?: CostComponent;
  /** Rows that formulas of this item's row may name. */
  readonly rows?: Readonly<Record<string, Row>>;
  /** A place the item leads to. */
  readonly url?: string;
}

export type Items = ReadonlyMap<CollectionName, Item>;

/** A row of the workbook before it has content; `at` is its place on the sheet, counted from 0, once the book is laid out. */
export interface Row {
  readonly template: RowTemplate;
  readonly block: Block;
  readonly words: Spoken;
  items: Items;
  at: number;
}

export interface Block {
  readonly template: BlockTemplate;
  readonly sheet: Sheet;
  readonly items: Items;
  readonly words: Spoken;
  /** Places in the request's periods that the block spans. */
  readonly periods: readonly number[];
  /** Places of the forecast years, after those of the request's periods. */
  readonly ahead: readonly number[];
  /** Both, in their order. */
  readonly span: readonly number[];
  readonly rows: Row[];
}

export interface Sheet {
  readonly template: SheetTemplate;
  /** Places of the years that have a column. */
  readonly places: readonly number[];
  readonly blocks: Block[];
  /** All its rows, in their order. */
  readonly rows: Row[];
  /** Its rows by the key of their template. */
  readonly byKey: Map<string, Row[]>;
}

/** Everything a workbook will hold, row by row, in the template's order. */
export interface Book {
  /** Of what and of whom: `Segment revenue: Alibaba Group`. */
  readonly title: string;
  readonly request: Request;
  readonly sheets: readonly Sheet[];
}

/** Lists and names the rows of a sheet anew, after blocks were added. */
export function nameRows({ blocks, rows: all, byKey }: Sheet): void {
  all.length = 0;
  byKey.clear();
  for (const { rows } of blocks)
    for (const row of rows) {
      all.push(row);
      const same = byKey.get(row.template.key);
      if (same) same.push(row);
      else byKey.set(row.template.key, [row]);
    }
}

/** What is asked of the company that some items speak of: of the one they name, else of the workbook's own. */
export const requestOf = (items: Items, request: Request): Request => items.get("companies")?.request ?? request;

/** The repetitions of one row template within its block, of one company: what one array formula fills. */
export const groupOf = (row: Row): Row[] =>
  row.block.rows.filter(
    ({ template, items }) => template === row.template && items.get("companies")?.id === row.items.get("companies")?.id,
  );

/** The column of a fixed column's key. */
export function columnOf({ block }: Row, key: string): number {
  const { key: sheet, columns } = block.sheet.template;
  const column = columns.findIndex((candidate) => candidate.key === key);
  if (column < 0) throw new Error(`Sheet "${sheet}" has no column "${key}".`);
  return column;
}
