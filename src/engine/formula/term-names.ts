import type { Term } from "./term";

/** The terms right within a term. */
function within(term: Term): readonly Term[] {
  switch (term.kind) {
    case "minus":
    case "not":
      return [term.of];
    case "operation":
      return [term.left, term.right];
    case "choice":
      return [term.when, term.then, term.otherwise];
    case "call":
      return term.terms;
    case "previous":
      return term.start ? [term.start] : [];
    case "distribution":
    case "number":
    case "name":
    case "period":
      return [];
  }
}

/** What a term reads, each name once, in order of appearance. */
export interface TermNames {
  /** The names whose value of the same period it needs. */
  readonly names: readonly string[];
  /** The names of which it needs an earlier period, through `prev`, and how many periods earlier. */
  readonly earlier: readonly { readonly name: string; readonly back: number }[];
  /** Whether it asks which period it is. */
  readonly period: boolean;
}

/** The names a term needs: of its own period, and of earlier ones. */
export function termNames(term: Term): TermNames {
  const names = new Set<string>();
  const earlier = new Map<string, { name: string; back: number }>();
  let period = false;
  const visit = (inner: Term): void => {
    if (inner.kind === "name") names.add(inner.name);
    if (inner.kind === "previous") earlier.set(`${inner.name} ${inner.back}`, { name: inner.name, back: inner.back });
    if (inner.kind === "period") period = true;
    within(inner).forEach(visit);
  };
  visit(term);
  return { names: [...names], earlier: [...earlier.values()], period };
}
