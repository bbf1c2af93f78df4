import { readsAsFormula } from "../../workbook/reads-as-formula";

/** Text that Excel would read as a number, a date or a truth value if it were typed, or would strip the beginning of. */
const readsAsSomethingElse =
  /^['\s]|^[^a-z]*\d|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?\d|^#/i;

/** How a text is written so that it stays the text it is, whatever it looks like. */
export const plainText = (text: string): string =>
  readsAsFormula(text) || readsAsSomethingElse.test(text) ? `'${text}` : text;
