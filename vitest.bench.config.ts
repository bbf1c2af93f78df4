import { defineConfig } from "vitest/config";

/** npm run bench: one file after the other, so that nothing measured shares the machine with something else measured. */
export default defineConfig({
  test: {
    benchmark: { include: [".cache/bench/*.bench.mjs"] },
    fileParallelism: false,
    pool: "forks",
  },
});
