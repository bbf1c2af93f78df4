import { defineConfig } from "vitest/config";

/** Browser tests over the built pages: two files at a time, each with a browser and a server of its own. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
