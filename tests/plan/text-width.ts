/**
 * Widths of the letters from blank to tilde in thousandths of the size, of Arial and of its metric twins: wider than Calibri, and than Aptos
 * Narrow, in which new workbooks of Excel begin; the grid of the playground writes in it.
 */
const regularWidths =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
    .split(" ")
    .map(Number);
const boldWidths =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584"
    .split(" ")
    .map(Number);

const pixelsOfPoint = 96 / 72;
/** Of letters that are none of these. */
const usual = 556;

/** Pixels across of a text of a size in points. */
export function textWidth(
  text: string,
  { size = 11, bold = false }: { readonly size?: number; readonly bold?: boolean },
): number {
  const widths = bold ? boldWidths : regularWidths;
  let thousandths = 0;
  for (let at = 0; at < text.length; at++) thousandths += widths[text.charCodeAt(at) - 32] ?? usual;
  return (thousandths / 1000) * size * pixelsOfPoint;
}
