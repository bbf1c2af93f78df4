import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";

/** The file of a package that says what is in it. */
export const releaseFile = "release.json";

/** What stands at the add-in's place, by the hash of its content. */
export const describeRelease = (version, { base, path }, files, kept) => ({
  version,
  base,
  path,
  files: Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")]),
  ),
  kept,
});

/** A package written before, as a folder or a zip: its own description and a reader of what stands at the add-in's place. */
export function readRelease(place) {
  if (!existsSync(place)) throw new Error(`--previous ${place}: there is no such folder or zip.`);
  const zipped = statSync(place).isFile() ? unzip(place) : undefined;
  const read = (name) =>
    zipped ? zipped[name] : existsSync(join(place, name)) ? readFileSync(join(place, name)) : undefined;
  const text = read(releaseFile);
  if (text === undefined) throw new Error(`--previous ${place} is no package: it holds no ${releaseFile}.`);
  const release = JSON.parse(Buffer.from(text).toString("utf8"));
  return { ...release, read: (name) => read(`site${release.path}${name}`) };
}

function unzip(place) {
  try {
    return unzipSync(readFileSync(place));
  } catch {
    throw new Error(`--previous ${place} is neither a folder nor a zip.`);
  }
}
