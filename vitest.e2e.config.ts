import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that type into the grid: two browsers at once lose keys now and then, so these run one file after the other. */
const typing = ["cells", "page"].map((name) => `tests/e2e/${name}.test.ts`);
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

/** The files that take longest begin first: one of them begun last would leave a core with nothing to do at the end. */
const longest = ["pane", "views"];
class LongestFirst extends BaseSequencer {
  override async sort(specifications: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(specifications)).sort((one, other) => place(one) - place(other));
  }
}

/** Browser tests over the built pages. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
