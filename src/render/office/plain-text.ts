/** Text that Excel would read as a formula, a number, a date or a truth value if it were typed. */
const readsAsSomethingElse =
  /^[=+\-@'\s]|^[^a-z]*\d|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?\d|^#/i;

/** How a text is written so that it stays the text it is, whatever it looks like. */
export const plainText = (text: string): string => (readsAsSomethingElse.test(text) ? `'${text}` : text);
