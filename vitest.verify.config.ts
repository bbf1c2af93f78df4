import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { suites } from "./bin/strength/suites.mjs";
import { browserTests } from "./vitest.e2e.config";

/** What a suite of npm run verify needs besides; files that share what they import do so as in vitest.config.ts. */
const shared = { isolate: false };
const needs: Readonly<Record<string, NonNullable<TestProjectInlineConfiguration["test"]>>> = {
  functions: shared,
  plan: shared,
  templates: shared,
  render: shared,
  "pane/share": shared,
  "office-suite": shared,
  load: { execArgv: ["--expose-gc"] },
  e2e: { ...browserTests, globalSetup: "tests/e2e/serve-playground.ts" },
};

/** Tests that take all of their cases where tests/whole-matrix.ts says so; those that are quick with few run in npm test as well. */
export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: suites.map((folder, groupOrder) => ({
      test: {
        testTimeout: 1_200_000,
        hookTimeout: 120_000,
        pool: "forks" as const,
        experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/vitest-modules" },
        ...needs[folder],
        name: folder,
        include: [`tests/${folder}/**/*.test.ts`],
        fileParallelism: false,
        sequence: { groupOrder },
      },
    })),
  },
});
