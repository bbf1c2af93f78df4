/** Number formats by name: negatives in parentheses, percentages with one decimal, text in line with the numbers. */
export type FormatName =
  | "money"
  | "percent"
  | "points"
  | "index"
  | "count"
  | "rate"
  | "date"
  | "driver"
  | "fine"
  | "fine percent"
  | "money or dash"
  | "text"
  | "plain";

const signed = (digits: string, suffix = ""): string =>
  `${digits}${suffix}_);(${digits}${suffix});${digits}${suffix}_);@_)`;

/** The format of amounts depends on their scale: billions need a decimal, the rest are whole. */
const money = (scale: number): string => signed(scale === 1e9 ? "#,##0.0" : "#,##0");

const fixed: Record<Exclude<FormatName, "money" | "money or dash">, string> = {
  percent: signed("0.0", "%"),
  points: signed("0.00", "%"),
  index: signed("#,##0"),
  count: "0_);(0);0_);@_)",
  rate: "0.0000_);(0.0000);0.0000_);@_)",
  date: "d mmm yyyy",
  // A driver is a share or an amount, as its method says.
  driver: "[<=1]0.0%_);[>1]#,##0_);General",
  // Differences and tolerances of any size.
  fine: "#,##0.0########_);(#,##0.0########);0_);@_)",
  "fine percent": "0.0######%_);(0.0######%);0_);@_)",
  text: "@",
  plain: "General",
};

/** The Excel number format of a name; `scale` is what one unit of an amount is worth. */
export function formatCode(name: FormatName, scale: number): string {
  if (name === "money") return money(scale);
  // Where a zero says that nothing was assumed, a dash says it better.
  if (name === "money or dash") return money(scale).split(";").with(2, '"-"_)').join(";");
  return fixed[name];
}

export const isFormatName = (name: string): name is FormatName =>
  name === "money" || name === "money or dash" || Object.hasOwn(fixed, name);
