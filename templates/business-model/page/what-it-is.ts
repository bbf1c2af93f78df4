import type { BlockTemplate } from "../../../src/plan/block-template";
import { heading, ofGroup } from "./figure";
import { topic } from "./topic";

/** What the company is, beside its size and its revenue mix. */
export const whatItIs: readonly BlockTemplate[] = [
  {
    key: "who",
    rows: [
      ...topic("profile", "Profile", ["Profile"], "Founded when, where and by whom; its place in its market"),
      ...topic("mission", "Mission and vision", ["Mission and vision"], "What it is there for, in its own words"),
      ...topic("values", "Core values", ["Core values", "Management ideas"], "What it wants to be measured by"),
      ...topic("proposition", "Value proposition", ["Value proposition"], "What its customers get from it"),
    ],
  },
  {
    key: "group_figures",
    beside: true,
    rows: [
      heading("group_head", "Company as a whole", { check: "{periods.last}", share: "Of revenue", growth: "Growth" }),
      ofGroup("revenue", "Total revenue", true),
      ofGroup("gross", "Gross profit"),
      ofGroup("operating", "Operating income"),
      ofGroup("net", "Net income"),
    ],
    charts: [
      {
        key: "mix_chart",
        title: "Revenue mix {periods.last}: {structure.name}",
        kind: "doughnut",
        rows: ["shown_line"],
        categories: "note",
        columns: [{ column: "mix", name: "Mix", labels: { format: "percent", color: "#FFFFFF" } }],
        format: "percent",
        over: { from: "note", to: "mix", rows: 16, below: true },
      },
    ],
  },
];
