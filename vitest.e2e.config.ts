import { defineConfig } from "vitest/config";

/** Browser tests over the built pages: one file after the other, since each drives a whole browser. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "forks",
    fileParallelism: false,
  },
});
