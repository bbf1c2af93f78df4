import type { BlockTemplate, CollectionName } from "../block-template";
import { itemsOf, type LateCollections, prefixes } from "../collections/items-of";
import type { Request } from "../request/request";
import type { RowTemplate } from "../row-template";
import type { Block, Item, Items, Row, Sheet } from "./book";
import { rowsForCharts } from "./chart-room";
import { fillWords, type Words, withItem } from "./words";

interface Context {
  readonly request: Request;
  readonly late: LateCollections;
}

const stands = (when: string | undefined, words: Words): boolean => when === undefined || fillWords(when, words) !== "";

/** One context for each item of a collection, or the one given where nothing is repeated; undefined where the items are not known yet. */
function repetitions(repeat: CollectionName | undefined, items: Items, words: Words, { request, late }: Context) {
  if (repeat === undefined) return [{ items, words }];
  const list: readonly Item[] | undefined = itemsOf(repeat, request, items, late);
  return list?.map((item) => ({
    items: new Map(items).set(repeat, item),
    words: withItem(words, prefixes[repeat], item.words),
  }));
}

function expandRow(template: RowTemplate, block: Block, context: Context): Row[] | undefined {
  return repetitions(template.repeat, block.items, block.words, context)
    ?.filter(({ words }) => stands(template.when, words))
    .map(({ items, words }) => ({ template, block, items, words, at: -1 }));
}

/** Places of the periods a block spans: those of its structure, else all. */
function periodsOf(request: Request, items: Items): number[] {
  const own = items.get("schemes")?.structure?.periods ?? request.periods;
  return request.periods.flatMap((period, place) => (own.includes(period) ? [place] : []));
}

/** The blocks that a template's block becomes; undefined where it waits for a collection that is not known yet. */
export function expandBlock(
  template: BlockTemplate,
  sheet: Sheet,
  words: Words,
  context: Context,
): Block[] | undefined {
  const blocks: Block[] = [];
  for (const one of repetitions(template.repeat, new Map(), words, context) ?? []) {
    if (!stands(template.when, one.words)) continue;
    const block: Block = { template, sheet, ...one, periods: periodsOf(context.request, one.items), rows: [] };
    for (const rowTemplate of template.rows) {
      const rows = expandRow(rowTemplate, block, context);
      if (rows === undefined) return undefined;
      block.rows.push(...rows);
    }
    for (let missing = rowsForCharts(template, block.rows.length); missing > 0; missing--)
      block.rows.push({ template: { key: "chart_room" }, block, ...one, at: -1 });
    blocks.push(block);
  }
  return blocks;
}
