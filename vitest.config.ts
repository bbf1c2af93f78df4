import { configDefaults, defineConfig } from "vitest/config";

/** Tests that start a host or set what Excel sets, and so change the world of their process. */
const changing = ["bin", "cli", "faults", "functions", "host", "pane", "render", "security"].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

/**
 * Files share what they import: the grid engine, office.js, the dataset, the planner and the templates are read once for all of them, not
 * once for each. So a file that changes its world sets what it needs of it itself, and puts clocks and texts back where it found them.
 */
const common = { testTimeout: 20_000, hookTimeout: 60_000, pool: "forks", isolate: false } as const;

/** Unit and host tests, in Node. Browser tests have a configuration of their own, tests with LibreOffice and under load that of npm run verify. */
export default defineConfig({
  test: {
    // All cores: the tests reckon, they seldom wait.
    maxWorkers: "100%",
    projects: [
      { test: { ...common, name: "with Excel", include: changing } },
      {
        test: {
          ...common,
          name: "without",
          include: ["tests/**/*.test.ts"],
          exclude: [
            ...configDefaults.exclude,
            "tests/e2e/**",
            "tests/load/**",
            "tests/mutation/**",
            "tests/office-suite/**",
            ...changing,
          ],
        },
      },
    ],
  },
});
