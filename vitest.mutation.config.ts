import { execFileSync } from "node:child_process";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { defineConfig } from "vitest/config";
import { instrument } from "./tests/mutation/instrument";
import type { Mutant } from "./tests/mutation/mutant";

declare module "vitest" {
  export interface ProvidedContext {
    mutation: { mutants: Mutant[]; results: string; budget: number };
  }
}

const root = import.meta.dirname;
const { MUTATION_FOLDERS = "src/engine src/plan", MUTATION_PART = "0/1", MUTATION_ONE_OF = "1" } = process.env;
const {
  MUTATION_TESTS = "tests/engine tests/plan tests/templates",
  MUTATION_RESULTS = "",
  MUTATION_BUDGET = "2000",
} = process.env;
const files = execFileSync("git", ["ls-files", "--", ...MUTATION_FOLDERS.split(" ")], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => file.endsWith(".ts"));
const { contents, mutants } = await instrument(root, files);
const [part = 0, parts = 1] = MUTATION_PART.split("/").map(Number);
const chosen = mutants.filter((_, at) => at % Number(MUTATION_ONE_OF) === 0).filter((_, at) => at % parts === part);

/** What tries the mutants comes after all tests whose work it repeats. */
class MutantsLast extends BaseSequencer {
  override sort(specifications: TestSpecification[]) {
    const last = ({ moduleId }: TestSpecification) => (moduleId.includes("tests/mutation/") ? 1 : 0);
    const sorted = [...specifications].sort((a, b) => last(a) - last(b) || (a.moduleId < b.moduleId ? -1 : 1));
    return Promise.resolve(sorted);
  }
}

export default defineConfig({
  plugins: [
    {
      name: "mutants",
      enforce: "pre",
      load: (id) => contents.get(id.split("?")[0] ?? id),
    },
  ],
  test: {
    include: [
      ...MUTATION_TESTS.split(" ").map((folder) => (folder.endsWith(".test.ts") ? folder : `${folder}/**/*.test.ts`)),
      "tests/mutation/every-mutant.test.ts",
    ],
    setupFiles: ["tests/mutation/watch-tests.ts"],
    provide: { mutation: { mutants: chosen, results: MUTATION_RESULTS, budget: Number(MUTATION_BUDGET) } },
    sequence: { sequencer: MutantsLast },
    pool: "forks",
    maxWorkers: 1,
    isolate: false,
    testTimeout: 120_000,
  },
});
