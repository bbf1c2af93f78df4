/** A piece of a formula: a string literal with its quotes, a reference without its braces, or what stands between. */
export interface Token {
  readonly kind: "string" | "reference" | "plain";
  readonly text: string;
}

const piece = /"(?:[^"]|"")*"|\{[^}]*\}|[^"{]+/g;

/** A formula of a template in pieces. */
export function tokens(formula: string): Token[] {
  return (formula.match(piece) ?? []).map((text) => {
    if (text.startsWith('"')) return { kind: "string", text };
    return text.startsWith("{") ? { kind: "reference", text: text.slice(1, -1) } : { kind: "plain", text };
  });
}
