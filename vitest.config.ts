import { configDefaults, defineConfig } from "vitest/config";

/** Tests that start a host or set what Excel sets, and so change the world of their process: each file has one of its own. */
const changing = ["bin", "cli", "functions", "host", "pane", "render"].map((folder) => `tests/${folder}/**/*.test.ts`);
const common = { testTimeout: 20_000, hookTimeout: 60_000, pool: "forks" } as const;

/** Unit and host tests, in Node. Browser tests and those with LibreOffice have configurations of their own. */
export default defineConfig({
  test: {
    // All cores: the tests reckon, they seldom wait.
    maxWorkers: "100%",
    projects: [
      { test: { ...common, name: "own process", include: changing } },
      {
        test: {
          ...common,
          name: "shared process",
          // Files that only reckon share what they import: the dataset, the planner and the templates are read once.
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, "tests/e2e/**", "tests/office-suite/**", ...changing],
        },
      },
    ],
  },
});
