import type { GridModules } from "../grid/grid-engine";

/** Up to the quote that a separator or the bracket follows: the grid engine has made one quote of every doubled one before. */
const text = /"((?:[^"]|"(?!\s*[,;}]))*)"/g;
/** Stands for a text while the grid engine cuts the constant; nobody types characters of this private range. */
const mark = (at: number): string => `\uE000${at}\uE001`;
const marked = /^\uE000(\d+)\uE001$/;

interface Reader {
  _formatValue(this: Reader, raw: unknown): { getValue(): unknown }[][];
}

const done = new WeakSet<object>();

/**
 * Array constants as Excel reads them: `{"normal(0, 1)";"2 a"}`. The grid engine cuts them at every comma and semicolon, also within quotes,
 * and takes quoted texts for numbers and times; so its reader gets marks in place of the texts.
 */
export function readArrayConstants({ ArrayValueObject, StringValueObject }: GridModules["formula"]): void {
  const reader = ArrayValueObject.prototype as unknown as Reader;
  if (done.has(reader)) return;
  done.add(reader);
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const read = reader._formatValue;
  reader._formatValue = function (raw) {
    if (typeof raw !== "string" || !raw.includes('"')) return read.call(this, raw);
    const texts: string[] = [];
    const cut = raw.replace(text, (_, inner: string) => mark(texts.push(inner) - 1));
    return read.call(this, cut).map((row) =>
      row.map((cell) => {
        const [, at] = marked.exec(String(cell.getValue())) ?? [];
        return at === undefined ? cell : StringValueObject.create(texts[Number(at)] ?? "");
      }),
    );
  };
}
