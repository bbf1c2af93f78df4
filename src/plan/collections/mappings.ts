import type { Axis, Mapping } from "../../data/types";
import { placeKey } from "../../engine/facts/keys";
import { revenueStatements } from "../../engine/facts/scheme";
import type { Item } from "../book/book";
import type { Request, Structure } from "../request/request";
import { slug } from "./slug";
import { sentenceCase, spanWords } from "./structures";

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

/** A line by its own name with the line it stands in, as words: by its whole path where other lines of the structure have that name. */
function lineWords(
  { index, company }: Request,
  axis: Axis,
  scheme: string,
  path: string,
): { name: string; within: string } {
  const [name = "", ...above] = path.split(" > ").reverse();
  const same = (index.lines.get(placeKey(company.id, axis, scheme)) ?? []).filter(({ segment }) => segment === name);
  const alone = new Set(same.map(({ id }) => id)).size === 1;
  return alone && above.length > 0 ? { name, within: `in ${above.reverse().join(" > ")}` } : { name: path, within: "" };
}

/** The lines of the older structure with the line each became. Of several that became one the first stands beside it, the others lead to it. */
export function mappedItems(request: Request, way: Item | undefined): Item[] {
  const { index, company } = request;
  const { from: older = "", to: newer = "" } = way?.words ?? {};
  const axis = way?.structure?.axis ?? "segment";
  const own = index.dataset.mappings.filter((one) => one.company === company.id && one.fromScheme === older);
  const isFirst = ({ toLine }: Mapping, at: number) =>
    toLine !== "" && own.findIndex((other) => other.toLine === toLine) === at;
  return own.map((one, at) => {
    const kept = isFirst(one, at);
    const [from, to] = [lineWords(request, axis, older, one.fromLine), lineWords(request, axis, newer, one.toLine)];
    return {
      id: one.fromLine,
      words: {
        from: from.name,
        "from.within": from.within,
        to: to.name,
        "to.within": to.within,
        name: kept ? to.name : from.name,
        note: one.note,
        kept: kept ? "yes" : "",
        gone: kept ? "" : "yes",
      },
    };
  });
}
