import { spawn } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/root.mjs";

/** How long one mutant may take, in ms: its tests end themselves long before, but for a loop without end after a pause. */
const allowed = 60_000;

/** One process over its part of the mutants, started again when one of them holds it for ever: that one is out of time. */
export async function runPart(results, env) {
  const under = `${results}.at`;
  for (;;) {
    rmSync(under, { force: true });
    const child = spawn(
      process.execPath,
      [join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", "vitest.mutation.config.ts", "--reporter=dot"],
      {
        cwd: root,
        stdio: ["ignore", "ignore", "ignore"],
        detached: true,
        env: { ...process.env, ...env, MUTATION_RESULTS: results, VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" },
      },
    );
    const ended = new Promise((done) => child.on("close", () => done("ended")));
    let answer = "running";
    while (answer === "running") {
      let timer;
      answer = await Promise.race([ended, new Promise((done) => (timer = setTimeout(() => done("running"), 2_000)))]);
      clearTimeout(timer);
      if (answer === "running" && existsSync(under) && Date.now() - statSync(under).mtimeMs > allowed) {
        process.kill(-child.pid, "SIGKILL");
        await ended;
        answer = "held";
      }
    }
    if (answer === "ended") return;
    const { place, file } = JSON.parse(readFileSync(under, "utf8").trimEnd().split("\n").at(-1));
    appendFileSync(results, `${JSON.stringify({ place, file, outcome: "out of time" })}\n`);
  }
}
