import type { Scale } from "../../data/types";
import { periodEnd } from "../../engine/asked/period";
import { comparisonBasis } from "../../engine/asked/comparison-basis";
import { metricLabel, metricTitle } from "../../engine/facts/metric";
import { partItems } from "../collections/cost";
import { profitBridgeItems } from "../collections/profit";
import type { Rate, Request } from "../request/request";
import { months } from "../months";
import { slug } from "../collections/slug";
import { alignmentWords } from "./alignment-words";
import { basisWords } from "./basis-words";
import type { Words } from "./words";

const scales: Record<Scale, { key: string; name: string; mark: string }> = {
  1: { key: "1", name: "units of one", mark: "" },
  1000: { key: "K", name: "thousands", mark: " k" },
  1000000: { key: "M", name: "millions", mark: " m" },
  1000000000: { key: "B", name: "billions", mark: " bn" },
};
const yes = (is: boolean) => (is ? "yes" : "");

function fiscalRule({ index, company, periods }: Request): string {
  const last = periods.at(-1) ?? "";
  const [month, day] = company.yearEnd.split("-").map(Number);
  return `Fiscal year ends ${months[(month ?? 1) - 1] ?? ""} ${day ?? ""}; ${last} is the year that ends on ${periodEnd(index, company, last)}`;
}

const rateTexts: Record<Exclude<Rate, "none">, (request: Request) => string> = {
  convenience: () => "at the convenience rate of each year's filing",
  inverse: () => "at one over the convenience rate of each year's filing of the other company",
  typed: ({ choices, company, currency }) => `at ${choices.fx} ${company.currency} for one ${currency} (typed)`,
};

/** How amounts came into a currency that is not the reporting one. */
function rateRule(request: Request): string {
  if (request.own) return "typed";
  return request.rate === "none" ? "the reporting currency" : `translated ${rateTexts[request.rate](request)}`;
}

const dayAndMonth = (yearEnd: string) => {
  const [month, day] = yearEnd.split("-").map(Number);
  return `${day ?? ""} ${months[(month ?? 1) - 1] ?? ""}`;
};

/** What every text of the workbook may say of the request. */
export function requestWords(request: Request): Words {
  const { template, company, choices, currency, translated, periods, structures, index } = request;
  const scale = scales[request.scale];
  const typed = choices.fx !== "convenience";
  const [peer] = request.peers;
  const [first = "", last = first] = [periods[0], periods.at(-1)];
  // A template whose facts have years of their own shows none.
  const range = template.years === "none" ? "" : [...new Set([first, last])].join(" to ");
  const ends = comparisonBasis(request.basis);
  return {
    "template.title": template.title,
    "template.purpose": template.purpose,
    companies: [company, ...request.peers.map((other) => other.company)].map(({ name }) => name).join(" and "),
    "company.id": company.id,
    "company.name": company.name,
    "company.slug": slug(company.id),
    "company.fiscal": fiscalRule(request),
    "company.fiscal_end": `to ${dayAndMonth(company.yearEnd)}`,
    "money.currency": currency,
    "money.scale": scale.name,
    "money.unit": `${currency}${scale.mark}`,
    "money.rule": rateRule(request),
    amounts: template.amounts ?? `${currency} in ${scale.name}, ${rateRule(request)}`,
    ratios: translated ? `Growth, shares and margins come from the reporting currency ${company.currency}` : "",
    "money.options": translated
      ? `currency=${currency}; ${typed ? `fx=${choices.fx}; ` : ""}scale=${scale.key}`
      : `scale=${scale.key}`,
    "reporting.currency": company.currency,
    "reporting.unit": `${company.currency}${scale.mark}`,
    "scale.key": scale.key,
    "rate.unit": `${company.currency} per ${currency}`,
    "rate.typed": typed ? String(choices.fx) : "",
    "rate.convenience": yes(request.rate === "convenience"),
    "rate.given": yes(request.rate === "typed"),
    "rate.inverse": yes(request.rate === "inverse"),
    translated: yes(translated),
    untranslated: yes(!translated),
    basis: request.basis,
    "basis.pair": ends.pair,
    "basis.now": ends.now,
    "basis.then": ends.then,
    ...basisWords(request),
    axis: structures[0]?.axis ?? "company",
    "structure.name": structures.at(-1)?.scheme ?? "",
    "periods.first": first,
    "periods.last": last,
    "periods.range": range,
    shown: [range, `${currency}${scale.mark}`].filter(Boolean).join(", "),
    ...alignmentWords(request),
    "peer.id": peer?.company.id ?? "",
    "peer.name": peer?.company.name ?? "",
    own: yes(request.own),
    sourced: yes(!request.own),
    // The profit that the company reports by segment.
    "profit.metric": company.segmentProfit,
    "profit.name": metricLabel(company.segmentProfit),
    "profit.title": metricTitle(company.segmentProfit),
    "profit.bridge": yes(profitBridgeItems(request).length > 0),
    mode: choices.mode,
    // Looked up only where a template asks.
    get parts() {
      return yes(partItems(request).length > 0);
    },
    live: yes(choices.mode === "live"),
    portable: yes(choices.mode === "portable"),
    "dataset.id": index.dataset.id,
    "dataset.hash": index.dataset.hash,
    "dataset.version": `${index.dataset.id} (${index.dataset.hash})`,
    "build.version": request.made.version,
    "made.date": request.made.date,
  };
}
