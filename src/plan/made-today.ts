import { datasetVersion } from "../data/version";
import type { Made } from "./made";

/** A workbook planned now, by this build; the day is the user's own. */
export function madeToday(now = new Date()): Made {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const two = (part: number) => String(part).padStart(2, "0");
  return { version: datasetVersion.build, date: `${year}-${two(month)}-${two(day)}` };
}
