import { existsSync, readFileSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const lockfile = join(root, "package-lock.json");
const installedLockfile = join(root, "node_modules/.package-lock.json");

/** What npm wrote down about its last installation, held against the lockfile: an older date alone may only be a checkout. */
function dependenciesAreCurrent() {
  if (!existsSync(installedLockfile)) return false;
  if (statSync(installedLockfile).mtimeMs >= statSync(lockfile).mtimeMs) return true;
  const wanted = JSON.parse(readFileSync(lockfile, "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedLockfile, "utf8")).packages;
  const same = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || installed[path]?.version === version || (optional && installed[path] === undefined),
  );
  if (same) utimesSync(installedLockfile, new Date(), new Date());
  return same;
}

/** npm as this process was started by it, else the one on the path. */
function npm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js")
    ? run(process.execPath, [script, ...args])
    : run("npm", args, { shell: process.platform === "win32" });
}

/** Installs the packages of the lockfile where they are missing or older than it; throws a sentence when that fails. */
export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return;
  console.log("Installing packages (the first time this takes a minute or two) ...");
  const { code } = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0)
    throw new Error(
      "The packages could not be installed: npm ci failed. Is the network reachable? Then run the command again.",
    );
}
