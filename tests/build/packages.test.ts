import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}
const lockfile = JSON.parse(read("package-lock.json")) as { readonly packages: Readonly<Record<string, Locked>> };
const packages = Object.entries(lockfile.packages)
  .filter(([path]) => path !== "")
  .map(([path, locked]) => ({ path, name: path.replace(/^.*node_modules\//, ""), ...locked }));

interface Installed {
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}
/** What really lies in node_modules; packages for other systems do not. */
const installed = packages
  .filter(({ path }) => existsSync(join(root, path, "package.json")))
  .map((locked) => {
    const found = JSON.parse(read(join(locked.path, "package.json"))) as Installed;
    const stated = typeof found.license === "object" ? found.license.type : found.license;
    return { ...locked, found, stated: stated ?? found.licenses?.map(({ type }) => type).join(" OR ") };
  });

/** Whether one of the licences offered is none of the GPL's kin. */
const isPermissive = (license: string) =>
  license
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => !/GPL|SSPL|BUSL/i.test(choice));
const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);
const isBelow = (version: string, least: string) => version.localeCompare(least, "en", { numeric: true }) < 0;

describe("the installed packages", () => {
  it("are those of the lockfile; what is missing is for other systems", () => {
    expect(names(installed.filter(({ version, found }) => version !== found.version))).toEqual([]);
    const missing = packages.filter(({ path }) => !installed.some((one) => one.path === path));
    expect(names(missing.filter(({ optional }) => !optional))).toEqual([]);
  });

  it("state a licence; for development two lack one, and we know of both", () => {
    // office.js is licensed for developing add-ins and testing them (docs/decisions/0002); its field says LICENSE, a file.
    const without = installed.filter(({ stated }) => !stated || /^(LICENSE|SEE LICENSE)/i.test(stated));
    expect(names(without)).toEqual(["@microsoft/office-js", "@univerjs/telemetry"]);
    expect(names(without.filter(({ dev }) => !dev))).toEqual([]);
    expect(names(packages.filter(({ license, dev }) => !dev && !license))).toEqual([]);
  });

  it("can all be used without the GPL and its kin", () => {
    expect(names(installed.filter(({ stated }) => !isPermissive(stated ?? "")))).toEqual([]);
    expect(names(packages.filter(({ license }) => !isPermissive(license ?? "")))).toEqual([]);
  });

  it("hold nothing that is to stay out", () => {
    const out = ({ name }: { readonly name: string }) =>
      name.startsWith("@univerjs-pro/") || name === "@univerjs/presets" || name === "xlsx" || name === "hyperformula";
    expect(names(packages.filter(out))).toEqual([]);
    const mathjs = packages.filter(({ name }) => name === "mathjs");
    expect(mathjs).toHaveLength(1);
    expect(mathjs.filter(({ version }) => isBelow(version, "15.2.0"))).toEqual([]);
    expect([isBelow("15.1.9", "15.2.0"), isBelow("9.9.9", "15.2.0"), isBelow("15.10.0", "15.2.0")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("are checked by their hash, come from no address the lockfile names, and none that users load wants to run a script", () => {
    expect(names(packages.filter(({ integrity }) => !integrity?.startsWith("sha512-")))).toEqual([]);
    expect(read("package-lock.json")).not.toContain('"resolved"');
    expect(names(packages.filter(({ dev, hasInstallScript }) => !dev && hasInstallScript))).toEqual([]);
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
  });
});

describe("docs/decisions/0038", () => {
  const [, loaded = "", development = ""] = read("docs/decisions/0038-every-package.md").split(/^## .*$/m);
  const rows = (text: string) =>
    [...text.matchAll(/^\| ([@a-z][^ ]*) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(([, name, license, why]) => ({
      name,
      license,
      why,
    }));
  const manifest = JSON.parse(read("package.json")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;

  it.each([
    ["dependencies", loaded],
    ["devDependencies", development],
  ] as const)("names every package of %s with its licence and a reason, and no other", (kind, text) => {
    const stated = rows(text).filter(({ name }) => name !== "package");
    expect(stated.map(({ name }) => name)).toEqual(Object.keys(manifest[kind]));
    for (const { name, license, why } of stated) {
      expect([name, license]).toEqual([name, installed.find(({ path }) => path === `node_modules/${name}`)?.stated]);
      expect(why?.length, name).toBeGreaterThan(4);
    }
  });

  it("is of exact versions", () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });
});
