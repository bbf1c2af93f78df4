import type { BlockTemplate, CollectionName } from "../block-template";
import { itemsOf, type LateCollections, prefixes } from "../collections/items-of";
import type { Request } from "../request/request";
import type { RowTemplate } from "../row-template";
import { type Block, type Items, requestOf, type Row, type Sheet } from "./book";
import { isAsked } from "./is-asked";
import { chartRoom, rowsForCharts } from "./chart-room";
import { typedRow } from "./typed-row";
import { fillWords, type Spoken } from "./words";

/** What repetitions are found from, and those found so far: the rows of a block that repeat over one collection share them. */
export interface Context {
  readonly request: Request;
  readonly late: LateCollections;
  readonly found: Map<Items, Map<CollectionName, readonly Repetition[]>>;
}

function stands(when: RowTemplate["when"], words: Spoken): boolean {
  if (when === undefined) return true;
  return typeof when === "string" ? fillWords(when, words) !== "" : when.every((text) => stands(text, words));
}

/** What a repetition speaks of. */
export interface Repetition {
  readonly items: Items;
  readonly words: Spoken;
}

/** One repetition for each item of a collection; undefined where the items are not known yet. */
function over(
  name: CollectionName,
  { items, words }: Repetition,
  { request, late, found }: Context,
): readonly Repetition[] | undefined {
  const within = found.get(items) ?? new Map<CollectionName, readonly Repetition[]>();
  const known = within.get(name);
  if (known) return known;
  const repeated = itemsOf(name, requestOf(items, request), items, late)?.map((item) => ({
    items: new Map(items).set(name, item),
    words: { prefix: prefixes[name], words: item.words, outer: words },
  }));
  if (repeated) found.set(items, within.set(name, repeated));
  return repeated;
}

/** One repetition for each item of the collections, each within the one before; the one given where nothing is repeated. */
function repetitions(
  repeat: CollectionName | readonly CollectionName[] | undefined,
  given: Repetition,
  context: Context,
): readonly Repetition[] | undefined {
  if (repeat === undefined) return [given];
  if (typeof repeat === "string") return over(repeat, given, context);
  let found: Repetition[] = [given];
  for (const name of repeat) {
    const inner = found.map((one) => over(name, one, context));
    if (inner.includes(undefined)) return undefined;
    found = inner.flatMap((list) => list ?? []);
  }
  return found;
}

const asked = ({ repeat, where }: RowTemplate, items: Items): boolean =>
  where === undefined || isAsked(where, repeat && items.get(repeat));

function expandRow(given: RowTemplate, block: Block, context: Context): Row[] | undefined {
  const { insteadOf } = given;
  if (insteadOf !== undefined && block.rows.some(({ template: { key } }) => key === insteadOf)) return [];
  return repetitions(given.repeat, block, context)
    ?.map(({ items, words }) => {
      const template = requestOf(items, context.request).own ? typedRow(given) : given;
      return { template, block, items, words, at: -1 };
    })
    .filter(({ template, items, words }) => asked(template, items) && stands(template.when, words));
}

/** Places of the periods a block spans: those of its structure, else all that its sheet shows; of a sheet without periods the one place of its figures. */
function periodsOf({ template, places }: Sheet, request: Request, items: Items): number[] {
  if (!template.periods) return [0];
  const { periods } = requestOf(items, request);
  const own = [...items.values()].find(({ structure }) => structure)?.structure?.periods ?? periods;
  return periods.flatMap((period, place) => (own.includes(period) && places.includes(place) ? [place] : []));
}

/** The blocks that a template's block becomes; undefined where it waits for a collection that is not known yet. */
export function expandBlock(
  template: BlockTemplate,
  sheet: Sheet,
  whole: Repetition,
  context: Context,
): Block[] | undefined {
  const blocks: Block[] = [];
  for (const one of repetitions(template.repeat, whole, context) ?? []) {
    if (!stands(template.when, one.words)) continue;
    const periods = periodsOf(sheet, context.request, one.items);
    const ahead = sheet.places.filter((place) => place >= context.request.periods.length);
    const block: Block = { template, sheet, ...one, periods, ahead, span: [...periods, ...ahead], rows: [] };
    for (const rowTemplate of template.rows) {
      const rows = expandRow(rowTemplate, block, context);
      if (rows === undefined) return undefined;
      block.rows.push(...rows);
    }
    for (let missing = rowsForCharts(template, block.rows.length); missing > 0; missing--)
      block.rows.push({ template: chartRoom, block, ...one, at: -1 });
    blocks.push(block);
  }
  return blocks;
}
