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

/** The names a term needs: of its own period, and of earlier ones through `prev`; each once, in order of appearance. */
export function termNames(term: Term): { readonly names: readonly string[]; readonly earlier: readonly string[] } {
  const names = new Set<string>();
  const earlier = new Set<string>();
  const visit = (inner: Term): void => {
    if (inner.kind === "name") names.add(inner.name);
    if (inner.kind === "previous") earlier.add(inner.name);
    within(inner).forEach(visit);
  };
  visit(term);
  return { names: [...names], earlier: [...earlier] };
}
