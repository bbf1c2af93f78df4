import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipSync } from "fflate";
import { hashedName } from "../serve/headers.mjs";
import { root } from "../setup/root.mjs";
import { billOfMaterials } from "./bill-of-materials.mjs";
import { describeRelease, readRelease, releaseFile } from "./release.mjs";
import { rewriteManifest } from "./rewrite-manifest.mjs";
import { serverFiles } from "./server-files.mjs";
import { unifiedManifest } from "./unified-manifest.mjs";

const json = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
const under = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}${name}`, content]));
/** Times are written too: servers tell versions of a file apart by them. */
const zip = (files) => zipSync(files, { level: 9, mtime: new Date() });

function filesOf(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

/** The hashed scripts of the release before, so that a page opened before the update still finds what it asks for. */
function keptFrom(previous, files) {
  if (previous === undefined) return {};
  const { files: had, kept, read } = readRelease(previous);
  const names = Object.keys(had).filter(
    (name) => new RegExp(hashedName).test(name) && !(name in files) && !kept.includes(name),
  );
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

function appPackage(manifest) {
  const unified = unifiedManifest(manifest);
  const languages = unified.languages.map(({ file, content }) => [file, json(content)]);
  const pictures = ["color.png", "outline.png"].map((name) => [name, readFileSync(join(root, "assets/unified", name))]);
  return { "manifest.json": json(unified.manifest), ...Object.fromEntries([...languages, ...pictures]) };
}

/** Throws where a folder holds something that is not an earlier package. */
function refuseOthersFolder(out) {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, releaseFile)))
    throw new Error(
      `--out ${out} holds files that are no package of Segbook. Name an empty folder, or one that is not there.`,
    );
}

/**
 * Writes the folder an administrator deploys and the same as a zip beside it.
 *
 * @param {ReturnType<import("./read-origin.mjs").readOrigin>} place where the add-in will stand
 * @param {{ out: string, previous?: string, addin?: string }} options addin: the built add-in
 * @returns {{ folder: string, zip: string, kept: string[] }}
 */
export function writePackage(place, { out, previous, addin = join(root, "dist/addin") }) {
  refuseOthersFolder(out);
  const lockfile = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const manifest = rewriteManifest(readFileSync(join(root, "manifest.xml"), "utf8"), place);
  const built = { ...filesOf(addin), "manifest.xml": Buffer.from(manifest) };
  const kept = keptFrom(previous, built);
  const site = { ...built, ...kept };
  const app = appPackage(manifest);
  const { version } = lockfile.packages[""];
  const files = {
    ...under(`site${place.path}`, site),
    "manifest.xml": Buffer.from(manifest),
    ...under("unified/", app),
    "segbook-unified.zip": zip(app),
    ...under(
      "servers/",
      Object.fromEntries(
        Object.entries(serverFiles(place.path, Object.keys(site))).map(([name, text]) => [name, Buffer.from(text)]),
      ),
    ),
    "sbom.cdx.json": Buffer.from(`${billOfMaterials(lockfile)}\n`),
    LICENSE: readFileSync(join(root, "LICENSE")),
    "admin-guide.md": readFileSync(join(root, "docs/admin-guide.md")),
    [releaseFile]: json(describeRelease(version, place, site, Object.keys(kept))),
  };
  rmSync(out, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), content);
  }
  writeFileSync(`${out}.zip`, zip(files));
  return { folder: out, zip: `${out}.zip`, kept: Object.keys(kept) };
}
