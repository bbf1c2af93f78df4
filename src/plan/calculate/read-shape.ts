import { FormulaMistake } from "./mistake";
import type { SheetFunction } from "./functions/sheet-function";
import { sheetFunction } from "./functions/sheet-functions";
import type { SheetOperator, SheetTerm } from "./sheet-term";

/** Excel's signs between two values: what they are in the tree, and how strongly they bind. All of them group from the left. */
const between: ReadonlyMap<string, readonly [SheetOperator, number]> = new Map([
  ["=", ["==", 1]],
  ["<>", ["!=", 1]],
  ["<", ["<", 1]],
  [">", [">", 1]],
  ["<=", ["<=", 1]],
  [">=", [">=", 1]],
  ["&", ["&", 2]],
  ["+", ["+", 3]],
  ["-", ["-", 3]],
  ["*", ["*", 4]],
  ["/", ["/", 4]],
  ["^", ["^", 5]],
]);
/** What stands in the tree as itself, not as a call. IF states both of its answers. */
const forms: ReadonlyMap<string, Pick<SheetFunction, "least" | "most">> = new Map([
  ["IF", { least: 3, most: 3 }],
  ["NOT", { least: 1, most: 1 }],
]);
const words = /\s*("(?:[^"]|"")*"|[A-Z][\w.]*\(|\d+(?:\.\d*)?(?:E[+-]?\d+)?|<>|<=|>=|[^\s])/giy;

/** The words of a shape in order; a function keeps its bracket. */
const wordsOf = (shape: string): string[] => [...shape.matchAll(words)].map(([, word = ""]) => word);

/** Reads one shape from its first word to its last. */
class Reader {
  private at = 0;
  private references = 0;

  constructor(private readonly words: readonly string[]) {}

  whole(): SheetTerm {
    const term = this.term(0);
    const left = this.words[this.at];
    if (left !== undefined) throw new FormulaMistake(`"${left}" does not belong here`);
    return term;
  }

  private take(expected: string): void {
    const word = this.words[this.at++];
    if (word !== expected) throw new FormulaMistake(`"${expected}" is missing before "${word ?? "the end"}"`);
  }

  private term(weakest: number): SheetTerm {
    let left = this.value();
    for (;;) {
      const sign = between.get(this.words[this.at] ?? "");
      if (!sign || sign[1] <= weakest) return left;
      this.at++;
      left = { kind: "operation", operator: sign[0], left, right: this.term(sign[1]) };
    }
  }

  /** A value and the percent signs after it; a minus before it binds more strongly than `^`, as Excel has it. */
  private value(): SheetTerm {
    let term = this.plain();
    while (this.words[this.at] === "%") {
      this.at++;
      term = { kind: "operation", operator: "/", left: term, right: { kind: "number", value: 100 } };
    }
    return term;
  }

  private plain(): SheetTerm {
    const word = this.words[this.at++] ?? "the end";
    if (word === "@") return { kind: "reference", at: this.references++ };
    if (word === "-") return { kind: "minus", of: this.value() };
    if (word === "(") {
      const inner = this.term(0);
      this.take(")");
      return inner;
    }
    if (word.startsWith('"')) return { kind: "text", text: word.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/.test(word)) return { kind: "number", value: Number(word) };
    if (word.endsWith("(")) return this.call(word.slice(0, -1).toUpperCase());
    throw new FormulaMistake(`"${word}" stands where a value is needed`);
  }

  private call(name: string): SheetTerm {
    const { least, most } = forms.get(name) ?? sheetFunction(name);
    const terms: SheetTerm[] = [];
    if (this.words[this.at] !== ")") {
      terms.push(this.term(0));
      while (this.words[this.at] === ",") {
        this.at++;
        terms.push(this.term(0));
      }
    }
    this.take(")");
    if (terms.length < least || terms.length > most) {
      const takes = most === Infinity ? `${least} or more` : [...new Set([least, most])].join(" to ");
      throw new FormulaMistake(`${name} takes ${takes} values here, not ${terms.length}`);
    }
    const [first, then, otherwise] = terms;
    if (name === "NOT" && first) return { kind: "not", of: first };
    if (name === "IF" && first && then && otherwise) return { kind: "choice", when: first, then, otherwise };
    return { kind: "call", name, terms };
  }
}

/** A shape as a tree, after Excel's own precedence. Whatever the closed language does not have is a mistake that names the word. */
export const readShape = (shape: string): SheetTerm => new Reader(wordsOf(shape)).whole();
