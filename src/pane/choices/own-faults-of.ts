import { type OwnFault, ownFaults } from "../../plan/request/own-faults";
import { type OwnDraft, ownOf } from "./own-company";

/** A field into which something can be typed that cannot be. */
export type OwnField = "name" | "currency" | "lines" | "from" | "to";

const yearIn = (typed: string): number => Number(/\d{4}/.exec(typed)?.[0]);

/** What is wrong with each field of a company of the user's own. */
export function ownFaultsOf(own: OwnDraft): Readonly<Record<OwnField, OwnFault | undefined>> {
  const { name, currency, lines } = ownOf(own);
  const [from, to] = [ownFaults.year(own.from), ownFaults.year(own.to)];
  const count = Math.abs(yearIn(own.to) - yearIn(own.from)) + 1;
  return {
    name: ownFaults.name(name),
    currency: ownFaults.currency(currency),
    lines: ownFaults.lines(lines),
    from,
    to: (from ?? to) ? to : ownFaults.years(count),
  };
}
