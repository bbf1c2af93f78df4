// npm run bench: speed and size, each beside a comparison from the same run, since machines differ and are noisy.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { benchPlayground } from "./bench/playground.mjs";
import { builtScript } from "./built-script.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { root } from "./setup/root.mjs";
import { runTool } from "./setup/run.mjs";

/** Size of a built script as it travels, beside what quality.md allows. */
function printSizes() {
  const kilobytes = (...names) =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(root, "dist/addin", name)), { level: 9 }).length, 0) /
    1000;
  const functions = kilobytes("functions.js");
  const first = ["office-watch", "taskpane"].map(builtScript);
  const pane = kilobytes("taskpane.html", ...first);
  const worker = builtScript("worker");
  const others = [...first, worker, builtScript("functions")];
  const later = readdirSync(join(root, "dist/addin")).filter(
    (name) => /\.[0-9a-f]{8}\.js$/.test(name) && !others.includes(name),
  );
  const language = later.filter((name) => name.startsWith("chinese."));
  const all = kilobytes("taskpane.html", ...first, ...later.filter((name) => !language.includes(name)));
  console.log(`functions.js, data included   ${functions.toFixed(1)} KB gzip (allowed 100)`);
  console.log(`the pane's first view on top  ${pane.toFixed(1)} KB gzip (allowed 120)`);
  console.log(`all of the pane in English    ${all.toFixed(1)} KB gzip (allowed 240)`);
  console.log(`apart: Chinese ${kilobytes(...language).toFixed(1)} KB, the worker ${kilobytes(worker).toFixed(1)} KB`);
}

try {
  await ensureDependencies();
  await ensureBuilt();
  printSizes();
  const built = await runTool("webpack-cli/bin/cli.js", ["--config", "webpack/bench.config.js"], { quiet: true });
  if (built.code !== 0) throw new Error(`The benches cannot be built:\n${built.output}`);
  const { code } = await runTool("vitest/vitest.mjs", [
    "bench",
    "--run",
    "--config",
    "vitest.bench.config.ts",
    ...process.argv.slice(2),
  ]);
  if (code === 0 && process.argv.length === 2) await benchPlayground();
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
