/** What can be wrong with a driver model, by what-if.md's lines: its rows as cells hold them, and what the sentence says. */
export interface BadModel {
  readonly what: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly words: string;
  /** What a cell shows; Excel has no sentence beside #DIV/0!. */
  readonly error: "#VALUE!" | "#N/A" | "#DIV/0!";
}

const second = (what: string, definition: string, words: string, error: BadModel["error"] = "#VALUE!", first = 1) => ({
  what,
  rows: [
    ["a", first],
    ["b", definition],
  ],
  words,
  error,
});
const value = "#VALUE!" as const;

export const badModels: readonly BadModel[] = [
  second("not finished", "a +", "b: "),
  second("unknown name", "aa * 2", 'b: unknown name "aa". Did you mean "a"?', "#N/A"),
  second("unknown function", "sine(a)", 'b: no function "sine"'),
  {
    what: "two spellings of one name",
    rows: [
      ["Gross margin", 1],
      ["gross_margin", 2],
    ],
    words: "gross_margin",
    error: value,
  },
  {
    what: "circle",
    rows: [
      ["a", "b"],
      ["b", "a"],
    ],
    words: "it depends on itself: a -> b -> a",
    error: value,
  },
  second("division by zero", "1 / a", 'b: the divisor "a" is zero', "#DIV/0!", 0),
  second("not finite", "sqrt(a)", "b: ", "#N/A", -1),
  second("no definition", "", "b: ", "#N/A"),
  {
    what: "before the first period",
    rows: [
      ["line", "FY1", "FY2"],
      ["a", "prev(a) + 1", ""],
    ],
    words: "a (FY1): prev(a, 1) reaches before the first period in period 1. Write prev(a, 1, start)",
    error: "#N/A",
  },
  second("prev without periods", "prev(a)", '"prev" needs periods'),
  second("mod", "a mod 2", "mod"),
  second("a percent sign that Excel reads otherwise", "a%", "%"),
  second("implicit multiplication", "2 a", "b: "),
  second("minus before a power", "-a^2", "b: "),
  second("power of a power", "a^2^3", "b: "),
  second("bare log", "log(a)", "log10"),
  second("single equals sign", "a = 1", "=="),
  second("assignment", "c = a; c", "b: "),
  second("function definition", "f(x) = x", "b: "),
  second("matrix", "[a, 2]", "b: "),
  second("unit", "2 cm", "b: "),
  second("text", '"a"', "b: "),
  second("property", "a.constructor", "b: "),
  second("configuration", "config(a)", "config"),
  second("import", "import(a)", "import"),
  second("unit made", "createUnit(a)", "createUnit".toLowerCase()),
  second("range", "a:3", "b: "),
  second("distribution below zero", "normal(0, -1)", "b: normal(mean, sd) needs sd > 0"),
  second("distribution out of order", "pert(3, 2, 1)", "b: pert(low, mode, high) needs low <= mode <= high"),
  second("weight below zero", "discrete(1:-1)", "b: discrete: the weight -1 is below zero"),
  second("distribution inside a formula", "a * normal(0, 1)", "it must be the whole definition of a line of its own"),
  second("name in a distribution", "normal(a, 1)", "takes numbers only"),
];
