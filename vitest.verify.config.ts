import { defineConfig } from "vitest/config";

/**
 * The suites of npm run verify, one after the other: a folder of tests that take all of their cases where tests/whole-matrix.ts says
 * so. Those that are quick with few of them run in npm test as well (vitest.config.ts).
 */
const suites: { folder: string; execArgv?: string[] }[] = [
  { folder: "office-suite" },
  { folder: "faults" },
  { folder: "security" },
  { folder: "load", execArgv: ["--expose-gc"] },
];

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: suites.map(({ folder, ...more }, groupOrder) => ({
      test: {
        ...more,
        name: folder,
        include: [`tests/${folder}/**/*.test.ts`],
        testTimeout: 1_200_000,
        hookTimeout: 120_000,
        pool: "forks" as const,
        fileParallelism: false,
        sequence: { groupOrder },
      },
    })),
  },
});
