import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { browserTests } from "./vitest.e2e.config";

/**
 * The suites of npm run verify, one after the other: a folder of tests that take all of their cases where tests/whole-matrix.ts says
 * so. Those that are quick with few of them run in npm test as well (vitest.config.ts).
 */
const suites: { folder: string; needs?: NonNullable<TestProjectInlineConfiguration["test"]> }[] = [
  { folder: "office-suite" },
  ...["functions", "plan", "templates", "render", "pane/share"].map((folder) => ({
    folder,
    needs: { isolate: false },
  })),
  { folder: "faults" },
  { folder: "security" },
  { folder: "load", needs: { execArgv: ["--expose-gc"] } },
  { folder: "e2e", needs: { ...browserTests, globalSetup: "tests/e2e/serve-playground.ts" } },
];

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: suites.map(({ folder, needs = {} }, groupOrder) => ({
      test: {
        testTimeout: 1_200_000,
        hookTimeout: 120_000,
        pool: "forks" as const,
        ...needs,
        name: folder,
        include: [`tests/${folder}/**/*.test.ts`],
        fileParallelism: false,
        sequence: { groupOrder },
      },
    })),
  },
});
