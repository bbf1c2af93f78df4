import type { Statement } from "./statement";

type Vintage = Pick<Statement, "vintage" | "order">;

/** Whether two statements are of one vintage; undated sources are each their own. */
export const sameVintage = (a: Vintage, b: Vintage): boolean =>
  a.vintage === b.vintage && (a.vintage !== null || a.order === b.order);
