import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

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

/** Browser tests over the built pages, two files at a time. */
export default defineConfig({
  test: {
    ...browserTests,
    include: ["tests/e2e/**/*.test.ts"],
    globalSetup: "tests/e2e/serve-playground.ts",
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2,
  },
});
