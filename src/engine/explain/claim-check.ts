import type { Claim, Currency } from "../../data/types";
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
  /** stated - claimed; not meaningful where dollars are claimed of people. */
  readonly difference: number | Failure | undefined;
}

const scaleOf = (unit: string) => (unit.includes("billion") ? 1e9 : unit.includes("million") ? 1e6 : 1);

/** How many segments the structure of a period has. */
function segmentCount(index: FactIndex, { company, period }: Claim): number | Failure {
  const found = findCompany(index, company);
  if (isFailure(found)) return found;
  const { scheme } = schemeOfPeriod(index, company, "segment", period, "latest");
  const [block] = schemesOver(index, found, "segment", [period], { ...defaultOptions, scheme });
  return block?.segments.length ?? 0;
}

/** The figure a number is held against, in the claim's unit, and whether both are money or neither is. */
function heldAgainst(index: FactIndex, claim: Claim, line: string): { value: number; comparable: boolean } | Failure {
  const { company, metric, period, unit, currency } = claim;
  if (unit === "segments") {
    const count = segmentCount(index, claim);
    return isFailure(count) ? count : { value: count, comparable: true };
  }
  const query = { company, segment: line, period, metric };
  if (unit === "percent") {
    const found = share(index, query, defaultOptions);
    return isFailure(found) ? found : { value: found.value * 100, comparable: true };
  }
  const options: Options = {
    ...defaultOptions,
    scale: 1,
    ...(currency === "" ? {} : { currency: currency as Currency }),
  };
  const found = figure(index, query, options);
  if (isFailure(found)) return found;
  return { value: found.value / scaleOf(unit), comparable: (found.currency !== "") === unit.startsWith("USD") };
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
        return [{ claim, line: "", claimed: undefined, stated: undefined, difference: undefined }];
      return claim.claimed.map((claimed, at) => {
        const line = claim.lines[at] ?? "";
        const held = heldAgainst(index, claim, line);
        if (isFailure(held)) return { claim, line, claimed, stated: held, difference: held };
        const difference = held.comparable
          ? held.value - claimed
          : notMeaningful(`${claim.unit} claimed, the filing's figure is people`);
        return { claim, line, claimed, stated: held.value, difference };
      });
    });
}
