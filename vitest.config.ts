import { configDefaults, defineConfig } from "vitest/config";

/** Unit and host tests, in Node. Browser tests and those with LibreOffice have configurations of their own. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "tests/e2e/**", "tests/office-suite/**"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: "forks",
    // All cores: the tests reckon, they seldom wait.
    maxWorkers: "100%",
  },
});
