import { configDefaults, defineConfig } from "vitest/config";

/** Unit and host tests, in Node. The browser tests have a configuration of their own. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "tests/e2e/**"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: "forks",
  },
});
