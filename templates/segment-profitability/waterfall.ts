import { chosen, stepRow, totalRow } from "../common/waterfall";
import { waterfallSheet } from "../common/waterfall-sheet";

const percent = { unit: "%", measure: "percent" } as const;
const points = { unit: "pp", measure: "percent" } as const;

/** The margin bridge of one year as a waterfall for each structure. */
export const waterfall = waterfallSheet({
  name: "Margin waterfall",
  purpose: "The margin bridge of one year, chosen from a list, as a chart",
  when: "{scheme.profit}",
  note: "{profit.name} margin",
  measure: "percent",
  year: ["{scheme.bridged}", "margin_year_{scheme.slug}"],
  rows: [
    totalRow("start", {}, { label: chosen("year_before"), value: chosen("margin_then"), ...percent }),
    stepRow("step", { repeat: "lines" }, { label: "{line.name}", value: chosen("effect"), ...points }),
    stepRow("step_closing", {}, { label: "Unallocated and eliminations", value: chosen("closing"), ...points }),
    totalRow("end", {}, { label: "={chosen_year.note}", value: chosen("margin_now"), ...percent }),
  ],
  title: "{scheme.name}: bridge of the group's {profit.name} margin",
});
