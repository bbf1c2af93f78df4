/** What stands before the decimals. */
export type DecimalSign = "." | ",";

const pattern = (decimal: DecimalSign) => {
  const group = decimal === "." ? "," : "\\.";
  const sign = decimal === "." ? "\\." : ",";
  return new RegExp(`^([+-]?)(\\d+|[1-9]\\d{0,2}(?:${group}\\d{3})+)?(?:${sign}(\\d*))?(e[+-]?\\d+)?( ?%)?$`, "iu");
};
const patterns = { ".": pattern("."), ",": pattern(",") };

/**
 * A text as the number Excel makes of it at the entry: `74568`, `74,568`, `1e3`, `37%`, and `(500)` for -500. Undefined for anything else,
 * dates and currencies included.
 */
export function typedNumber(text: string, decimal: DecimalSign = "."): number | undefined {
  const bare = text.trim();
  const inner = /^\(([\d.,]+%?)\)$/.exec(bare)?.[1];
  const [, sign, whole = "", decimals = "", exponent = "", percent] = patterns[decimal].exec(inner ?? bare) ?? [];
  if (sign === undefined || whole + decimals === "") return undefined;
  const size = Number(`${whole.replace(/[.,]/g, "")}.${decimals}${exponent}`) / (percent === undefined ? 1 : 100);
  if (!Number.isFinite(size)) return undefined;
  return sign === "-" || inner !== undefined ? -size : size;
}
