/** Number formats by name: negatives in parentheses, percentages with one decimal, text in line with the numbers. */
export type FormatName =
  | "money"
  | "percent"
  | "percent or dash"
  | "percent up"
  | "percent down"
  | "points"
  | "index"
  | "correlation"
  | "count"
  | "rate"
  | "date"
  | "driver"
  | "fine"
  | "fine percent"
  | "exponent"
  | "measure"
  | "multiple"
  | "years"
  | "money or dash"
  | "money up"
  | "money down"
  | "text"
  | "plain";

const signed = (number: string, suffix = ""): string =>
  `${number}${suffix}_);(${number}${suffix});${number}${suffix}_);@_)`;

/** Where a zero says that nothing was assumed or changed, a dash says it better. */
const dashed = (code: string): string => code.split(";").with(2, '"-"_)').join(";");

/** The same with a star behind the number, in the room that is left for a parenthesis: it was read in a copy. */
export const markedFormat = (code: string): string =>
  code
    .split(";")
    .map((part) => (/[0#]/.test(part) ? `${part.replace(/_\)$/, "")}"*"` : part))
    .join(";");

/** The marks of a waterfall: a zero is no mark, and a mark below zero is as long as one above. */
const up = (number: string): string => `${number}_);${number}_);;@_)`;
const down = (number: string): string => `(${number});(${number});;@_)`;

/** The format of amounts depends on their scale: billions need a decimal, the rest are whole. */
const digits = (scale: number): string => (scale === 1e9 ? "#,##0.0" : "#,##0");
const money = (scale: number): string => signed(digits(scale));

/** Formats that follow the scale of amounts. */
const scaled: Record<"money" | "money or dash" | "money up" | "money down", (scale: number) => string> = {
  money,
  "money or dash": (scale) => dashed(money(scale)),
  "money up": (scale) => up(digits(scale)),
  "money down": (scale) => down(digits(scale)),
};

const fixed: Record<Exclude<FormatName, keyof typeof scaled>, string> = {
  percent: signed("0.0", "%"),
  "percent or dash": dashed(signed("0.0", "%")),
  "percent up": up("0.0%"),
  "percent down": down("0.0%"),
  points: signed("0.00", "%"),
  index: signed("#,##0"),
  correlation: signed("0.00"),
  count: "0_);(0);0_);@_)",
  rate: "0.0000_);(0.0000);0.0000_);@_)",
  date: "d mmm yy_)",
  // A driver is a share or an amount, as its method says.
  driver: "[<=1]0.0%_);[>1]#,##0_);General",
  // Differences and tolerances of any size.
  fine: "#,##0.0########_);(#,##0.0########);0_);@_)",
  // What is smaller than it shows is zero, not a negative zero in parentheses.
  "fine percent": "[>=0.0000000005]0.0######%_);[<=-0.0000000005](0.0######%);0_);@_)",
  exponent: "0E+00_);(0E+00);0_);@_)",
  // A number of any size as it would be printed: up to three decimals.
  multiple: signed("0.00", "x"),
  // By how many years one label differs from another.
  years: "+0;-0;0",
  measure: signed("#,##0.0##"),
  text: "@",
  plain: "General",
};

const isScaled = (name: string): name is keyof typeof scaled => Object.hasOwn(scaled, name);

/** The Excel number format of a name; `scale` is what one unit of an amount is worth. */
export const formatCode = (name: FormatName, scale: number): string =>
  isScaled(name) ? scaled[name](scale) : fixed[name];

export const isFormatName = (name: string): name is FormatName => isScaled(name) || Object.hasOwn(fixed, name);
