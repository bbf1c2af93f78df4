import { defineConfig } from "vitest/config";

/** Tests that let LibreOffice calculate workbooks: npm test a subset of all choices, npm run verify all of them. */
export default defineConfig({
  test: {
    include: ["tests/office-suite/**/*.test.ts"],
    testTimeout: 120_000,
    pool: "forks",
    fileParallelism: false,
  },
});
