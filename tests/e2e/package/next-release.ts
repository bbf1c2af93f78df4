import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A built add-in as the next version would be: every script has another content hash, and all that ask for it know. */
export function nextRelease(addin: string, folder: string): void {
  cpSync(addin, folder, { recursive: true });
  const hashes = readdirSync(folder).flatMap((name) => /\.([0-9a-f]{8})\.js$/.exec(name)?.[1] ?? []);
  const later = (text: string) =>
    hashes.reduce((changed, hash) => changed.replaceAll(hash, [...hash].reverse().join("")), text);
  for (const name of readdirSync(folder).filter((file) => /\.(js|html)$/.test(file))) {
    writeFileSync(join(folder, name), later(readFileSync(join(folder, name), "utf8")));
    renameSync(join(folder, name), join(folder, later(name)));
  }
}
