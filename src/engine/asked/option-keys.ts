/** Values each option key takes; `null` = a number or a name that depends on the company. The one list of options. */
export const optionKeys = {
  currency: ["reporting", "CNY", "RMB", "USD"],
  fx: ["convenience"],
  scale: ["1", "K", "M", "B"],
  basis: ["latest", "first", "with prior", "with next", "first with prior", "first with next"],
  beside: [],
  scheme: ["auto", "all"],
  axis: ["auto", "segment", "product", "market", "nature", "function", "company"],
  denominator: ["total", "segments"],
  splice: ["refuse", "allow"],
  partial: ["refuse", "allow"],
  level: ["top", "all"],
  na: ["error", "blank", "zero", "text"],
  headers: ["0", "1"],
  card: ["off", "on"],
  cost: ["ratio", "fixed"],
} as const;

export type OptionKey = keyof typeof optionKeys;
