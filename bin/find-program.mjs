import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * An installed program of the system, or undefined: first the variable of its name in capitals, then the path, then where Debian puts
 * programs of administrators.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export function findProgram(name) {
  const named = process.env[name.toUpperCase()];
  if (named) return existsSync(named) ? named : undefined;
  const file = process.platform === "win32" ? `${name}.exe` : name;
  const folders = [...(process.env.PATH ?? "").split(delimiter).filter(Boolean), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}
