import type { Figure } from "../../data/types";

/** A printed figure in units of one; a percentage as a fraction. */
export const amountOf = ({ value, scale, unit }: Figure): number => (unit === "percent" ? value / 100 : value * scale);
