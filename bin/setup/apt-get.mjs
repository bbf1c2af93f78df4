import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/** Whether this system installs with apt-get. */
export const hasAptGet = () => process.platform === "linux" && existsSync("/usr/bin/apt-get");

/** One apt-get at a time: a second one finds the system's lists locked, and gives up at once. */
let earlier = Promise.resolve();

/** Installs Debian packages without what they only recommend, where this user may. */
export function aptInstall(...packages) {
  const [program, ...args] = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = (...more) => run(program, [...args, ...more], { quiet: true, env });
  earlier = earlier
    .then(() => aptGet("update"))
    .then(() => aptGet("install", "--yes", "--no-install-recommends", ...packages));
  return earlier;
}
