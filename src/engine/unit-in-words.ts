import type { Company } from "../data/types";
import { metricLabel } from "./metric";
import type { Options } from "./options";

const scales: Record<Options["scale"], string> = { 1: "", 1e3: " thousands", 1e6: " millions", 1e9: " billions" };

/** What the amounts of a table are, for its first header: `BABA revenue, CNY millions`. */
export function unitInWords({ id, currency }: Company, metric: string, options: Options): string {
  return `${id} ${metricLabel(metric)}, ${options.currency === "reporting" ? currency : options.currency}${scales[options.scale]}`;
}
