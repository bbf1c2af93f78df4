import { priorPeriod } from "../../engine/asked/period";
import type { Request } from "../request/request";

/** The fiscal years that a template forecasts after the last of the request: FY2027, FY2028 and on. */
export const yearsAhead = ({ template: { forecast = 0 }, periods }: Request): string[] =>
  Array.from({ length: forecast }, (_, place) => priorPeriod(periods.at(-1) ?? "", -1 - place));
