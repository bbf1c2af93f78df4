import { yearOf } from "../../engine/asked/period";
import type { Request } from "../request/request";
import type { Words } from "./words";

/** What texts may say of how the years of two companies stand beside each other; nothing where there is one. */
export function alignmentWords({ company, periods, choices, peers }: Request): Words {
  const [peer] = peers;
  if (!peer) return {};
  const apart = yearOf(peer.periods[0] ?? "") - yearOf(periods[0] ?? "");
  const label = `FYn${apart === 0 ? "" : apart > 0 ? `+${apart}` : apart}`;
  const byLabel = choices.align === "label";
  return {
    "align.word": byLabel ? "label" : "overlap",
    "align.rule": byLabel ? "those of one label" : "those that overlap most",
    "align.title": `${peer.company.id} ${label} beside ${company.id} FYn`,
    // More than half a year apart, another year would overlap more.
    "align.days": byLabel ? "366" : "184",
    "align.limit": byLabel ? "a year: aligned by label" : "half a year: aligned by overlap",
  };
}
