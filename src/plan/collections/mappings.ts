import type { Mapping } from "../../data/types";
import { revenueStatements } from "../../engine/facts/scheme";
import type { Item } from "../book/book";
import type { Request, Structure } from "../request/request";
import { sentenceCase, slug, spanWords } from "./structures";

/** Years of the request that a structure is stated completely for. */
const wholeYears = ({ index, company }: Request, { axis, scheme, periods }: Structure): string[] =>
  periods.filter((period) =>
    revenueStatements(index, company.id, axis, scheme, period).some(({ complete }) => complete),
  );

/** The ways from an older structure to a newer one of the request, over the years that both state completely; oldest first. */
export function mappingItems(request: Request): Item[] {
  const own = request.index.dataset.mappings.filter(({ company }) => company === request.company.id);
  const ways = new Map(own.filter(({ toScheme }) => toScheme !== "").map((one) => [one.fromScheme, one.toScheme]));
  const structureOf = (scheme: string) => request.structures.find((structure) => structure.scheme === scheme);
  return [...ways].flatMap(([from, to]): Item[] => {
    const [older, newer] = [structureOf(from), structureOf(to)];
    if (!older || !newer) return [];
    const whole = wholeYears(request, newer);
    const periods = wholeYears(request, older).filter((period) => whole.includes(period));
    if (periods.length === 0) return [];
    const words = {
      from,
      to,
      axis: newer.axis,
      title: `${sentenceCase(from)} to ${to}`,
      slug: slug(`${from} to ${to}`),
    };
    return [{ id: `${from}|${to}`, structure: { ...newer, periods }, words: { ...words, stated: spanWords(periods) } }];
  });
}

const leaf = (path: string): string => path.split(" > ").at(-1) ?? path;

/** The lines of the older structure with the line each became. Of several that became one the first stands beside it, the others lead to it. */
export function mappedItems({ index, company }: Request, way: Item | undefined): Item[] {
  const { from } = way?.words ?? {};
  const own = index.dataset.mappings.filter((one) => one.company === company.id && one.fromScheme === from);
  const isFirst = ({ toLine }: Mapping, at: number) =>
    toLine !== "" && own.findIndex((other) => other.toLine === toLine) === at;
  return own.map((one, at) => {
    const kept = isFirst(one, at);
    return {
      id: one.fromLine,
      words: {
        from: one.fromLine,
        to: one.toLine,
        name: kept ? leaf(one.toLine) : one.fromLine,
        note: one.note,
        kept: kept ? "yes" : "",
        gone: kept ? "" : "yes",
      },
    };
  });
}
