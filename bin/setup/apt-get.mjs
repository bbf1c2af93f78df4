import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/** Whether this system installs with apt-get. */
export const hasAptGet = () => process.platform === "linux" && existsSync("/usr/bin/apt-get");

/** Installs Debian packages without what they only recommend, where this user may. */
export async function aptInstall(...packages) {
  const [program, ...args] = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = (...more) => run(program, [...args, ...more], { quiet: true, env });
  await aptGet("update");
  await aptGet("install", "--yes", "--no-install-recommends", ...packages);
}
