import { numfmt } from "@univerjs/core";

/** A number as Excel's number format writes it; an unreadable format falls back to plain digits. */
export function formatNumber(value: number, format: string): string {
  if (format === "" || format === "General") return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
  try {
    return numfmt.format(format, value).trim();
  } catch {
    return value.toLocaleString("en-US");
  }
}

/** Ticks need no decimals that the scale itself does not have: "#,##0.0" over thousands reads as "#,##0". */
export function tickFormat(format: string, span: number): string {
  return span >= 20 && !format.includes("%") ? format.replaceAll(/\.0+/g, "") : format;
}
