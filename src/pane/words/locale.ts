/** The locale of numbers and dates: how the host writes the contents of the workbook, else the browser's. */
const locale = (): string => {
  const office = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  return office?.contentLanguage ?? navigator.language;
};

/** Formatters are dear to make and cheap to keep. */
const kept = new Map<string, Intl.NumberFormat>();

/** A number as the host's locale writes it: `74,568`, `12.5%` with `{ style: "percent", maximumFractionDigits: 1 }`. */
export function numberText(value: number, options: Intl.NumberFormatOptions = {}): string {
  const tag = locale();
  const key = `${tag} ${JSON.stringify(options)}`;
  let format = kept.get(key);
  if (!format) kept.set(key, (format = new Intl.NumberFormat(tag, options)));
  return format.format(value);
}

/** A date, and its time where asked, as the host's locale writes it. */
export const dateText = (date: Date, options: Intl.DateTimeFormatOptions = { dateStyle: "medium" }): string =>
  new Intl.DateTimeFormat(locale(), options).format(date);

/** What stands before decimals and between groups of three, in the host's locale. */
export function numberSigns(): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale(), { useGrouping: true }).formatToParts(1234567.5);
  const sign = (type: string, usual: string) => parts.find((part) => part.type === type)?.value ?? usual;
  return { decimal: sign("decimal", "."), group: sign("group", ",") };
}
