import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { aptInstall } from "../../../bin/setup/apt-get.mjs";

/** An apt-get that takes a moment and, as Debian's, gives up at once where another one is at work. */
const aptGet = `#!/bin/sh
cd "$(dirname "$0")"
mkdir lock 2>/dev/null || { echo "locked: $*" >> log; exit 100; }
sleep 0.05
echo "$*" >> log
rmdir lock
`;
const sudo = `#!/bin/sh
shift
exec "$@"
`;

let folder = "";
const { PATH } = process.env;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "segbook-apt-get-"));
  for (const [name, text] of Object.entries({ "apt-get": aptGet, sudo })) {
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  process.env.PATH = `${folder}:${PATH}`;
});
afterEach(() => {
  process.env.PATH = PATH;
  rmSync(folder, { recursive: true });
});

it.skipIf(process.platform === "win32")("installs for two that ask at once, one after the other", async () => {
  await Promise.all([aptInstall("libreoffice-calc"), aptInstall("nginx-light")]);
  expect(readFileSync(join(folder, "log"), "utf8").trim().split("\n")).toEqual([
    "update",
    "install --yes --no-install-recommends libreoffice-calc",
    "update",
    "install --yes --no-install-recommends nginx-light",
  ]);
});
