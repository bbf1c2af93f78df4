import { badArgument, type Failure } from "../../engine/failure";
import type { Choices } from "../../plan/choices";
import { words } from "../words/words";
import type { Draft } from "./draft";
import { ownCompany, ownOf, ownPeriods } from "./own-company";

/** A rate as typed, with a decimal point or comma; undefined where it is no number above zero. */
export function readRate(typed: string): number | undefined {
  const text = typed.trim().replace(",", ".");
  const rate = /^\d*\.?\d+$|^\d+\.$/.test(text) ? Number(text) : NaN;
  return rate > 0 && Number.isFinite(rate) ? rate : undefined;
}

/** A company of the user's own has one figure for each year, in its own currency. */
const ownChoices = ({ own, scale, peer, align }: Draft, fx: Choices["fx"]): Choices => ({
  company: ownCompany.value,
  own: ownOf(own),
  periods: ownPeriods(own),
  currency: "reporting",
  // At which figures of a company held against it come into that currency.
  fx,
  scale,
  basis: "latest",
  scheme: "auto",
  ...(peer === "" ? {} : { peer, align }),
  mode: "portable",
});

/** The choices of a settled draft, or what is missing in it. */
export function choicesOf(draft: Draft): Choices | Failure {
  const fx = draft.rate === "typed" ? readRate(draft.typedRate) : "convenience";
  if (fx === undefined) return badArgument(words().choices.rateNeeded);
  if (draft.company === ownCompany.value) return ownChoices(draft, fx);
  if (draft.from === "") return badArgument(words().choices.nothingStated);
  return {
    company: draft.company,
    periods: `${draft.from}:${draft.to}`,
    currency: draft.currency,
    fx,
    scale: draft.scale,
    basis: draft.basis,
    scheme: draft.scheme,
    axis: draft.axis,
    ...(draft.peer === "" ? {} : { peer: draft.peer, align: draft.align }),
    mode: draft.mode,
  };
}
