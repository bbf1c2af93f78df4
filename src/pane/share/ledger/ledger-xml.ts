import { ledgerVersion } from "./ledger-text";

/** Of the XML in which a workbook keeps its frozen formulas. */
export const namespace = "urn:segbook:frozen-formulas";

/** One request takes 5 MB; half of it leaves room for what escaping adds. */
export const longestXml = 2_000_000;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** JSON as XML holds it: what XML has no place for is written as JSON writes it, by its number. */
const escaped = (json: string): string =>
  json
    .replace(
      /[\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    )
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return signs[name] ?? all;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });

/** A text as XML documents of a size Excel takes, more than one where it is long; `edition` counts how often it was written. */
export function toXml(json: string, edition: number): string[] {
  const count = Math.max(1, Math.ceil(json.length / longestXml));
  return Array.from({ length: count }, (_, at) => {
    const text = escaped(json.slice(at * longestXml, (at + 1) * longestXml));
    return `<frozen xmlns="${namespace}" version="${ledgerVersion}" edition="${edition}" part="${at + 1}" of="${count}">${text}</frozen>`;
  });
}

const document = /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:\w+:)?frozen\b([^>]*)>([^<]*)<\/(?:\w+:)?frozen>\s*$/;

interface Part {
  readonly edition: number;
  readonly part: number;
  readonly of: number;
  readonly text: string;
}

function partOf(xml: string): Part | undefined {
  const [, attributes = "", text] = document.exec(xml) ?? [];
  const number = (name: string) => Number(new RegExp(`\\b${name}\\s*=\\s*["'](\\d+)["']`).exec(attributes)?.[1]);
  return text === undefined
    ? undefined
    : { edition: number("edition"), part: number("part"), of: number("of"), text: plain(text) };
}

/** The text of the newest edition of which every document is there, and its number; undefined where there is none. */
export function fromXml(documents: readonly string[]): { readonly json: string; readonly edition: number } | undefined {
  const editions = new Map<number, Part[]>();
  for (const part of documents.map(partOf))
    if (part) editions.set(part.edition, [...(editions.get(part.edition) ?? []), part]);
  for (const [edition, parts] of [...editions].sort(([one], [other]) => other - one)) {
    const ordered = parts.sort((one, other) => one.part - other.part);
    if (ordered.every(({ part, of }, at) => part === at + 1 && of === ordered.length))
      return { json: ordered.map(({ text }) => text).join(""), edition };
  }
  return undefined;
}
