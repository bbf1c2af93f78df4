import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officeCdn } from "../../bin/serve/headers.mjs";
import { serve, type RunningServer } from "../../bin/serve.mjs";
import type { FunctionsJson } from "../../src/host/functions/functions-json";

const root = resolve(import.meta.dirname, "../..");
const addin = join(root, "dist/addin");
const read = (name: string) => readFileSync(join(addin, name), "utf8");
const zipped = (name: string) => gzipSync(read(name), { level: 9 }).length;
const metadata = () => JSON.parse(read("functions.json")) as FunctionsJson;
const scripts = (html: string) => [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([, src]) => src);

describe("the built add-in", () => {
  it("registers every function of functions.json from one script", () => {
    const registered: string[] = [];
    const associate = (id: string, implementation: unknown) => {
      expect(implementation).toBeTypeOf("function");
      registered.push(id);
    };
    runInNewContext(read("functions.js"), { CustomFunctions: { associate, Error, ErrorCode: {} }, self: {} });
    expect(registered.sort()).toEqual(
      metadata()
        .functions.map(({ id }) => id)
        .sort(),
    );
  });

  it("has one function for every file of src/functions", () => {
    const files = readdirSync(join(root, "src/functions"), { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(metadata().functions).toHaveLength(files.length);
  });

  it("lets error values and data types reach any-typed arguments", () => {
    expect(metadata()).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  });

  it("keeps functions.js within 100 KB gzip, data and formula parser included", () => {
    expect(zipped("functions.js")).toBeLessThanOrEqual(100 * 1000);
  });

  it("keeps the pane's first view within 120 KB gzip on top of them, and all its views and charts in one language within 240 KB", () => {
    const kilobytes = (names: readonly string[]) => names.reduce((sum, name) => sum + zipped(name), 0) / 1000;
    const first = ["taskpane.html", "office-watch.js", "taskpane.js"];
    const later = readdirSync(addin).filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
    const planner = later.filter((name) => name.startsWith("planner."));
    const language = later.filter((name) => name.startsWith("chinese."));
    expect([planner.length, language.length]).toEqual([1, 1]);
    expect(kilobytes(first)).toBeLessThanOrEqual(120);
    // What plans workbooks is the templates and src/plan, as the command line has them; the pane around it is counted here.
    const views = later.filter((name) => ![...planner, ...language].includes(name));
    expect(kilobytes([...first, ...views])).toBeLessThanOrEqual(240);
    expect(kilobytes(planner)).toBeLessThanOrEqual(65);
  });

  it("loads office.js from Microsoft's address, then the functions, then the pane", () => {
    const order = scripts(read("taskpane.html")).filter((src) => src !== "office-watch.js");
    expect(order).toEqual([`${officeCdn}office.js`, "functions.js", "taskpane.js"]);
  });

  it("holds every icon and the manifest", () => {
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80])
      expect(existsSync(join(addin, `assets/icon-${size}.png`))).toBe(true);
    expect(read("manifest.xml")).toBe(readFileSync(join(root, "manifest.xml"), "utf8"));
  });

  it("evaluates no text as code in what we wrote", () => {
    for (const name of ["functions.js", "office-watch.js"])
      expect(read(name)).not.toMatch(/\beval\(|new Function\(|\bFunction\(["'`]|\.innerHTML\s*=/);
  });
});

describe("the served add-in", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serve({ port: 0, root });
  });
  afterAll(() => server.close());

  it("differs from the built one in the address of office.js, and in nothing else", async () => {
    const files = readdirSync(addin, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
    for (const name of files) {
      const served = await bytes(`${server.url}/addin/${name.replaceAll("\\", "/")}`);
      const built = readFileSync(join(addin, name));
      const expected = name.endsWith(".html")
        ? Buffer.from(built.toString("utf8").replaceAll(officeCdn, "/office-js/"))
        : built;
      expect(served.equals(expected), name).toBe(true);
    }
  });
});

async function bytes(url: string): Promise<Buffer> {
  const { get } = await import("node:https");
  return new Promise((done, failed) => {
    get(url, { rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => done(Buffer.concat(parts)));
    }).on("error", failed);
  });
}
