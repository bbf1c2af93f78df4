import { claims } from "../../data/claims";
import type { Claim } from "../../data/types";
import { defaultOptions } from "../../engine/asked/options";
import { checkClaims, type ClaimCheck, scaleOf } from "../../engine/explain/claim-check";
import { claimedRange } from "../../engine/explain/claimed-range";
import { schemeOfPeriod } from "../../engine/facts/scheme";
import type { Item } from "../book/book";
import type { Words } from "../book/words";
import type { Request, Structure } from "../request/request";
import { structuresOver } from "../request/structures";

const yes = (is: boolean) => (is ? "yes" : "");
const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? "";

/** The structure whose segments a claim counts: that of the newest filing, whatever the basis of the figures. */
function countedIn({ index, company }: Request, { unit, period }: Claim): Structure | undefined {
  if (unit !== "segments") return undefined;
  const { scheme } = schemeOfPeriod(index, company.id, "segment", period, defaultOptions.basis);
  return structuresOver(index, company, "segment", [period], { ...defaultOptions, scheme })[0];
}

/** How a number is held against a filing's figure: nothing of it where the claim is words. */
function numberWords({ claim, line, claimed, statedUnit }: ClaimCheck, count: boolean): Words {
  const { unit, metric, period, currency } = claim;
  const range = claimed === undefined ? { below: 0, above: 0 } : claimedRange(claim, claimed);
  const share = unit === "percent";
  return {
    numeric: yes(claimed !== undefined),
    words: yes(claimed === undefined),
    share: yes(share),
    count: yes(count),
    amount: yes(claimed !== undefined && !share && !count),
    claimed: String(claimed ?? ""),
    format: Number.isInteger(claimed) ? "index" : "measure",
    unit: claimed === undefined ? "" : unit,
    figure_unit: statedUnit,
    line: count ? "Segments" : line,
    metric: metric === "" ? "revenue" : metric,
    period,
    options: currency === "" ? "scale=1" : `currency=${currency}; scale=1`,
    worth: String(share ? 0.01 : scaleOf(unit)),
    below: String(range.below),
    above: String(range.above),
  };
}

/** A claim of which everything is still to be typed. */
const untyped = (name: string, place: number): Item => ({
  id: String(place + 1),
  words: {
    number: String(place + 1),
    name,
    quote: "",
    says: "",
    stated: "",
    note: "",
    url: "",
    host: "",
    scheme: "",
    numeric: "yes",
    words: "",
    share: "",
    count: "",
    amount: "yes",
    format: "measure",
  },
});

/**
 * The article's claims of the company, one item for each number claimed and one for each claim in words; of a company of the user's own
 * the claims named.
 */
export const claimItems = (request: Request): Item[] =>
  request.own
    ? request.index.dataset.components.map(({ component }, place) => untyped(component, place))
    : articleClaims(request);

const articleClaims = (request: Request): Item[] =>
  checkClaims(request.index, claims, request.company.id).map((check, place) => {
    const { claim, line } = check;
    const structure = countedIn(request, claim);
    return {
      id: String(place + 1),
      ...(structure ? { structure } : {}),
      words: {
        number: String(place + 1),
        name: claim.claimed.length > 1 ? `${claim.claim}: ${line}` : claim.claim,
        quote: claim.quote,
        says: claim.filingSays,
        stated: claim.verdict,
        note: claim.note,
        url: claim.sourceUrl,
        host: hostOf(claim.sourceUrl),
        scheme: structure?.scheme ?? "",
        ...numberWords(check, structure !== undefined),
      },
    };
  });
