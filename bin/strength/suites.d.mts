/** Folders of tests/ that npm run verify runs with all of their cases. */
export const suites: readonly string[];
/** Programs of bin/ that say how strong the tests are. */
export const programs: readonly string[];
