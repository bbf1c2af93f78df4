import type { Claim } from "../../data/types";
import { share } from "../analysis/share";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure, notMeaningful } from "../failure";
import { figure } from "../figure/figure";
import { findCompany } from "../facts/company";
import { defaultOptions, type Options } from "../asked/options";
import { schemesOver } from "../facts/structure";
import { schemeOfPeriod } from "../facts/scheme";

/** One number of a claim beside the filing's. */
export interface ClaimCheck {
  readonly claim: Claim;
  /** The line the number is about; empty for a claim without a figure. */
  readonly line: string;
  /** In the claim's own unit, as are `stated` and `difference`; undefined where the claim is words. */
  readonly claimed: number | undefined;
  /** The filing's figure: undefined where the claim names none, a failure where it is missing. */
  readonly stated: number | Failure | undefined;
  /** The unit of `stated`: the claim's own, but where dollars are claimed of people or the other way round. */
  readonly statedUnit: string;
  /** stated - claimed; not meaningful where dollars are claimed of people. */
  readonly difference: number | Failure | undefined;
}

/** What one of a claim's unit is worth: 1e9 of USD billion. */
export const scaleOf = (unit: string): number => (unit.includes("billion") ? 1e9 : unit.includes("million") ? 1e6 : 1);

/** How many segments the structure of a period has. */
function segmentCount(index: FactIndex, { company, period }: Claim): number | Failure {
  const found = findCompany(index, company);
  if (isFailure(found)) return found;
  const { scheme } = schemeOfPeriod(index, company, "segment", period, "latest");
  const [block] = schemesOver(index, found, "segment", [period], { ...defaultOptions, scheme });
  return block?.segments.length ?? 0;
}

/** What a figure counts, in the claim's scale: `USD million` or `million people`. */
function unitOf(claim: Claim, currency: string): string {
  if ((currency !== "") === claim.unit.startsWith("USD")) return claim.unit;
  const scale = /billion|million/.exec(claim.unit)?.[0] ?? "";
  return currency === "" ? `${scale} people`.trim() : `${currency} ${scale}`.trim();
}

/** The unit in which the figure would be stated, were it in the dataset: that of the company's other figures of the metric. */
function unitWithout({ dataset }: FactIndex, claim: Claim): string {
  const other = dataset.figures.find(({ company, metric }) => company === claim.company && metric === claim.metric);
  return other ? unitOf(claim, other.currency) : claim.unit;
}

/** The figure a number is held against, in the claim's scale, and its unit. */
function heldAgainst(index: FactIndex, claim: Claim, line: string): { value: number; statedUnit: string } | Failure {
  const { company, metric, period, unit, currency } = claim;
  if (unit === "segments") {
    const count = segmentCount(index, claim);
    return isFailure(count) ? count : { value: count, statedUnit: unit };
  }
  const query = { company, segment: line, period, metric };
  if (unit === "percent") {
    const found = share(index, query, defaultOptions);
    return isFailure(found) ? found : { value: found.value * 100, statedUnit: unit };
  }
  const options: Options = {
    ...defaultOptions,
    scale: 1,
    ...(currency === "" ? {} : { currency: currency }),
  };
  const found = figure(index, query, options);
  if (isFailure(found)) return found;
  return { value: found.value / scaleOf(unit), statedUnit: unitOf(claim, found.currency) };
}

/**
 * The article's claims of one company, each number beside the filing's figure: difference = the filing's figure - the number claimed, in the claim's own unit
 * (USD billion, million people, percent). The figure is the one GET and SHARE return; a missing one is a failure in its place.
 */
export function checkClaims(index: FactIndex, claims: readonly Claim[], company: string): ClaimCheck[] {
  return claims
    .filter((claim) => claim.company === company)
    .flatMap((claim): ClaimCheck[] => {
      if (claim.claimed.length === 0)
        return [{ claim, line: "", claimed: undefined, stated: undefined, statedUnit: "", difference: undefined }];
      return claim.claimed.map((claimed, at) => {
        const line = claim.lines[at] ?? "";
        const held = heldAgainst(index, claim, line);
        if (isFailure(held))
          return { claim, line, claimed, stated: held, statedUnit: unitWithout(index, claim), difference: held };
        const { value, statedUnit } = held;
        const difference =
          statedUnit === claim.unit
            ? value - claimed
            : notMeaningful(`${claim.unit} claimed, the filing's figure is ${statedUnit.replace(/^.* /, "")}`);
        return { claim, line, claimed, stated: value, statedUnit, difference };
      });
    });
}
