/** A piece of a formula. */
export interface Token {
  readonly kind: "text" | "function" | "reference" | "array" | "operator" | "open" | "close" | "comma" | "other";
  readonly text: string;
}

const pieces: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["array", /\{[^{}]*\}/uy],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  // A sheet, then cells, rows, columns or a name; a colon joins two.
  [
    "reference",
    /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[\p{L}_\\][\p{L}\p{N}_.$\\]*#?(?::(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[\p{L}\p{N}$]+)?|\$?\d+:\$?\d+/uy,
  ],
  ["other", /\d+\.?\d*(?:E[+-]?\d+)?%?|#[A-Z/0!?]+/iuy],
  ["operator", /<>|<=|>=|[-+*/^&=<>@]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /[,;]/uy],
  ["other", /\s+|[^]/uy],
];

/** The pieces of a formula, without its equals sign and its blanks. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 1; at < formula.length;) {
    for (const [kind, pattern] of pieces) {
      pattern.lastIndex = at;
      const text = pattern.exec(formula)?.[0];
      if (text === undefined) continue;
      at += text.length;
      if (text.trim() !== "") tokens.push({ kind, text });
      break;
    }
  }
  return tokens;
}
