import type { Company } from "../../data/types";
import type { Options } from "../asked/options";

const words: Record<Options["scale"], string> = { 1: "", 1e3: " thousands", 1e6: " millions", 1e9: " billions" };

/** Currency and scale of a table's money, for its header: `CNY millions`. */
export function unitLabel(company: Company, { currency, scale }: Options): string {
  return `${currency === "reporting" ? company.currency : currency}${words[scale]}`;
}
