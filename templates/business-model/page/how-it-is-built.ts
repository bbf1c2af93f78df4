import type { BlockTemplate } from "../../../src/plan/block-template";
import { blank } from "../../common/rows";
import { figure, heading } from "./figure";
import { topic } from "./topic";

/** How it is organised, beside how many lines it has and how even they are. */
export const howItIsBuilt: readonly BlockTemplate[] = [
  {
    key: "built",
    rows: [
      ...topic("organisation", "Organisation", ["Organisation"], "How it is organised"),
      ...topic("acquisitions", "Acquisitions", ["Acquisitions since 2010"], "What it bought, and when"),
      blank("built_end"),
    ],
  },
  {
    key: "organisation_figures",
    beside: true,
    repeat: "schemes",
    when: "{scheme.newest}",
    rows: [
      heading("organisation_head", "Lines of business", { check: "{periods.last}" }),
      figure(
        "line_count",
        "Lines: {scheme.named}",
        { check: '=IF(COUNT({shown_line*.check})>0,COUNT({shown_line*.check}),"n/d")', unit: "count" },
        { format: "count" },
      ),
      figure("shown_hhi", "Concentration (HHI)", { check: "={figures!hhi}", unit: "index" }, { format: "index" }),
    ],
  },
];
