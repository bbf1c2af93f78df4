import { defineConfig } from "vitest/config";

/** Tests that type into the grid: two browsers at once lose keys now and then, so these run one file after the other. */
const typing = ["cells", "keyboard", "page"].map((name) => `tests/e2e/${name}.test.ts`);
export const browserTests = {
  testTimeout: 240_000,
  hookTimeout: 240_000,
  pool: "forks",
  // A process keeps its browser for all of its files: starting one takes as long as many a test.
  isolate: false,
  setupFiles: "tests/e2e/after-each-file.ts",
  // What a page shows comes when two busy cores let it: a second is too short to wait for it.
  expect: { poll: { timeout: 20_000 } },
} as const;

/** Browser tests over the built pages. */
export default defineConfig({
  test: {
    globalSetup: "tests/e2e/serve-playground.ts",
    projects: [
      {
        test: { ...browserTests, name: "typing", include: typing, fileParallelism: false, sequence: { groupOrder: 0 } },
      },
      {
        test: {
          ...browserTests,
          name: "clicking",
          include: ["tests/e2e/**/*.test.ts"],
          exclude: typing,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
