import { configDefaults, defineConfig } from "vitest/config";

/**
 * Unit and host tests, in Node. Browser tests have a configuration of their own, tests with LibreOffice and under load that of npm run
 * verify.
 */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "tests/e2e/**", "tests/load/**", "tests/mutation/**", "tests/office-suite/**"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: "forks",
    // Files share what they import: the grid engine, office.js, the dataset, the planner and the templates are read once for all of them,
    // not once for each. So a file that changes its world sets what it needs of it itself, and puts clocks and texts back where it found
    // them.
    isolate: false,
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/vitest-modules" },
    // All cores: the tests reckon, they seldom wait.
    maxWorkers: "100%",
  },
});
