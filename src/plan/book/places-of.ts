import type { Request } from "../request/request";
import type { SheetTemplate } from "../workbook-template";
import { yearsAhead } from "./years-ahead";

/** Places of the years that have a column on a sheet: those of the request, oldest first, then the forecast ones. */
export function placesOf({ periods }: SheetTemplate, request: Request): number[] {
  if (periods === false) return [];
  const all = [...request.periods, ...yearsAhead(request)].map((_, place) => place);
  return periods === true ? all : all.slice(request.periods.length - 1);
}
