/** Folders of tests/ that npm run verify runs with all of their cases, one after the other (vitest.verify.config.ts: what each needs). */
export const suites = [
  "office-suite",
  "functions",
  "plan",
  "templates",
  "render",
  "pane/share",
  "faults",
  "security",
  "load",
  "e2e",
];

/** Programs of bin/ that say how strong the tests are, each with a table of its own. */
export const programs = ["coverage", "mutation", "repeats"];
