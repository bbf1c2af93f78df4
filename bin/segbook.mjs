#!/usr/bin/env node
// The segbook command: runs the built dist/cli/segbook.mjs (sources in src/cli).
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = new URL("../dist/cli/segbook.mjs", import.meta.url);
if (existsSync(fileURLToPath(built))) await import(built.href);
else {
  console.error('segbook is not built yet. Run "npm ci" and "npm run build" in its folder first.');
  process.exitCode = 1;
}
