import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
}
const lockfile = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lockfile.packages)
  .filter(([path]) => path !== "")
  .map(([path, locked]) => ({
    name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
    ...locked,
  }));

/** Whether one of the licences offered is none of the GPL's kin. */
const isPermissive = (license: string) =>
  license
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => !/GPL|SSPL|BUSL/i.test(choice));
const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

describe("the packages of the lockfile", () => {
  it("in production all state a licence", () => {
    const production = packages.filter(({ dev }) => !dev);
    expect(production.length).toBeGreaterThan(0);
    expect(names(production.filter(({ license }) => !license))).toEqual([]);
  });

  it("for development lack one only where we know of it", () => {
    // office.js is licensed for developing add-ins and testing them (docs/decisions/0002); its field says LICENSE, a file.
    expect(names(packages.filter(({ license }) => !license || /^(LICENSE|SEE LICENSE)/i.test(license)))).toEqual([
      "@microsoft/office-js",
      "@univerjs/telemetry",
    ]);
  });

  it("can all be used without the GPL", () => {
    expect(names(packages.filter(({ license }) => !isPermissive(license ?? "")))).toEqual([]);
  });

  it("hold nothing of Univer's proprietary packages and no xlsx reader with open faults", () => {
    expect(
      names(
        packages.filter(
          ({ name }) => name.startsWith("@univerjs-pro/") || name === "@univerjs/presets" || name === "xlsx",
        ),
      ),
    ).toEqual([]);
  });
});
