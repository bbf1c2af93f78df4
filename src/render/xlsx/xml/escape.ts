/** What XML 1.0 cannot hold: control characters and halves of surrogate pairs. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const special = /[&<>"\r\n\t]/;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML holds it between tags; what XML has no place for becomes the replacement character. */
export function escapeText(text: string): string {
  const held = text.replace(forbidden, "\uFFFD");
  return special.test(held) ? held.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign) : held;
}

/** A text as an attribute holds it: line ends and tabs are kept, which XML would turn into spaces. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/[\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A text of a cell: Excel writes a character that XML cannot hold as `_x0001_` (ST_Xstring), and the underscore of a text that looks
 * like that as `_x005F_`.
 */
export function escapeCellText(text: string): string {
  const coded = text.replace(
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    /[\u0000-\u0008\u000B-\u001F]|_(?=x[0-9A-Fa-f]{4}_)/g,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return escapeText(coded);
}
