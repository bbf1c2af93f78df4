import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtScript } from "../../../bin/built-script.mjs";
import { findProgram } from "../../../bin/find-program.mjs";
import { readOrigin } from "../../../bin/package/read-origin.mjs";
import { writePackage } from "../../../bin/package/write-package.mjs";
import { addinHeaders, cacheRules, officeCdn } from "../../../bin/serve/headers.mjs";
import { openPlayground, type Playground } from "../open-playground";
import { nextRelease } from "./next-release";
import { freePort, startNginx } from "./start-nginx";

const root = resolve(import.meta.dirname, "../../..");
const program = findProgram("nginx");
if (program === undefined && process.env.CI) throw new Error("nginx is missing, and nothing may be skipped here.");

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
}
const ask = (url: string): Promise<Answer> =>
  new Promise((answered, failed) => {
    get(url, { rejectUnauthorized: false }, (response) => {
      response.resume().on("end", () => answered({ status: response.statusCode ?? 0, headers: response.headers }));
    }).on("error", failed);
  });

/** Microsoft's address answers with the npm package's files; nothing else is different from what a browser would get. */
const officeFromPackage = (page: Page) =>
  page.route(`${officeCdn}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(new URL(officeCdn).pathname.length);
    return route.fulfill({ path: join(root, "node_modules/@microsoft/office-js/dist", path) });
  });

describe.skipIf(program === undefined)("the package behind nginx, set up with the configuration in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "segbook-package-"));
  const inPlace = join(folder, "package");
  let server: { stop(): Promise<void> };
  let base = "";
  let playground: Playground;
  beforeAll(async () => {
    const port = await freePort();
    base = `https://localhost:${port}/addin/`;
    writePackage(readOrigin(base), { out: inPlace });
    server = await startNginx(program ?? "", folder, port);
    playground = await openPlayground({
      origin: `https://localhost:${port}`,
      elsewhere: [officeCdn],
      before: officeFromPackage,
    });
  });
  afterAll(async () => {
    await playground.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });
  const nothingWrong = () => {
    expect(playground.problems).toEqual([]);
    expect(playground.foreign.filter((url) => !url.startsWith(officeCdn))).toEqual([]);
  };

  it("sends every header of the list, and says of every file how long it may be kept", async () => {
    const kept = {
      "taskpane.html": cacheRules.other,
      "functions.json": cacheRules.other,
      "functions.js": cacheRules.other,
      "manifest.xml": cacheRules.other,
      "assets/icon-32.png": cacheRules.other,
      [builtScript("taskpane")]: cacheRules.hashed,
      [builtScript("worker")]: cacheRules.hashed,
    };
    const expected = Object.entries(addinHeaders("cdn")).map(([name, value]) => [name.toLowerCase(), value]);
    for (const [name, cache] of Object.entries(kept)) {
      const { status, headers } = await ask(base + name);
      expect(status, name).toBe(200);
      expect(headers, name).toMatchObject({ ...Object.fromEntries(expected), "cache-control": cache });
      expect(headers["x-frame-options"]).toBeUndefined();
    }
    const missing = await ask(`${base}none.00000000.js`);
    expect([missing.status, missing.headers["cache-control"]]).toEqual([404, undefined]);
  });

  it("runs: its functions calculate in the workbook, no policy is violated, and nothing but office.js comes from elsewhere", async () => {
    const { page } = playground;
    await page.evaluate(() => window.segbookHost.enter("Sheet1", "A1", '=SEG.SHARE("BABA","Cloud","FY2022")'));
    const [[share]] = (await page.evaluate(() => window.segbookHost.values("Sheet1", "A1"))) as [[number]];
    expect(share).toBeCloseTo(74568 / 853062, 12);
    expect(playground.foreign.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => fetch("/addin/manifest.xml").then((answer) => answer.text()))).toBe(
      readFileSync(join(inPlace, "manifest.xml"), "utf8"),
    );
    nothingWrong();
  });

  it("goes on in a page opened before an update, and is the new version once the page is opened again", async () => {
    const { page } = playground;
    const later = join(folder, "later");
    nextRelease(join(root, "dist/addin"), later);
    const prepared = join(folder, "prepared");
    const { kept } = writePackage(readOrigin(base), { out: prepared, previous: inPlace, addin: later });
    expect(kept).toContain(builtScript("views"));
    renameSync(inPlace, join(folder, "before"));
    renameSync(prepared, inPlace);

    const asked: string[] = [];
    page.on("response", (response) => asked.push(`${response.status()} ${response.url()}`));
    await page.getByRole("button", { name: "Checks" }).click();
    await playground.pane().locator("seg-checks-view").waitFor();
    await expect.poll(() => asked).toContain(`200 ${base}${builtScript("views")}`);
    expect(playground.pane().url()).toContain("/addin/taskpane.html");
    nothingWrong();

    await page.reload();
    await page.evaluate(() => window.segbookHost.ready);
    const scripts = await playground
      .pane()
      .evaluate(() => [...document.scripts].map(({ src }) => src.slice(src.lastIndexOf("/") + 1)));
    expect(scripts).not.toContain(builtScript("taskpane"));
    expect(scripts.some((name) => name.startsWith("taskpane."))).toBe(true);
    nothingWrong();
    // One release is kept, not every one there ever was.
    expect(writePackage(readOrigin(base), { out: prepared, previous: inPlace }).kept).not.toContain(
      builtScript("views"),
    );
  });
});
