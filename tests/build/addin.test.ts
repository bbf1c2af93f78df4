import { teamsLightTheme } from "@fluentui/tokens";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtScript } from "../../bin/built-script.mjs";
import { addinHeaders, officeCdn, pagePolicy } from "../../bin/serve/headers.mjs";
import { serve, type RunningServer } from "../../bin/serve.mjs";
import type { FunctionsJson } from "../../src/host/functions/functions-json";

const root = resolve(import.meta.dirname, "../..");
const addin = join(root, "dist/addin");
const read = (name: string) => readFileSync(join(addin, name), "utf8");
const zipped = (name: string) => gzipSync(read(name), { level: 9 }).length;
const metadata = () => JSON.parse(read("functions.json")) as FunctionsJson;
const hashed = readdirSync(addin).filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
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

  it("keeps the pane's first view within 120 KB gzip on top of them, and all a user in one language can load within 240 KB", () => {
    const kilobytes = (names: readonly string[]) => names.reduce((sum, name) => sum + zipped(name), 0) / 1000;
    const language = hashed.filter((name) => name.startsWith("chinese."));
    expect(language).toHaveLength(1);
    expect(kilobytes(["taskpane.html", ...["office-watch", "taskpane"].map(builtScript)])).toBeLessThanOrEqual(120);
    const others = [...language, ...["functions", "worker"].map(builtScript)];
    const pane = hashed.filter((name) => !others.includes(name));
    expect(kilobytes(["taskpane.html", ...pane])).toBeLessThanOrEqual(240);
  });

  it("brings every token of Fluent's that its style sheets speak of, in each theme", () => {
    const known = new Set(Object.keys(teamsLightTheme));
    const spoken = hashed
      .flatMap((name) => [...read(name).matchAll(/var\(--(\w+)/g)].map(([, token = ""]) => token))
      .filter((token) => known.has(token));
    expect(new Set(spoken).size).toBeGreaterThan(50);
    const script = read(builtScript("taskpane"));
    const themes = (token: string) => script.match(new RegExp(`\\b${token}:`, "g"))?.length ?? 0;
    expect([...new Set(spoken)].filter((token) => themes(token) < 3)).toEqual([]);
  });

  it("loads office.js from Microsoft's address, then the functions, then the pane", () => {
    expect(scripts(read("taskpane.html"))).toEqual([
      builtScript("office-watch"),
      `${officeCdn}office.js`,
      ...["functions", "taskpane"].map(builtScript),
    ]);
  });

  it("names every script by the hash of its content, and functions.js, which the manifest names, also without", () => {
    expect(readdirSync(addin).filter((name) => name.endsWith(".js") && !hashed.includes(name))).toEqual([
      "functions.js",
    ]);
    expect(read("functions.js")).toBe(read(builtScript("functions")));
    expect(read("functions.js")).toContain(`new Worker("${builtScript("worker")}")`);
  });

  it("keeps the source maps of all scripts apart from what is served, each with the sources it speaks of", () => {
    expect(hashed.length).toBeGreaterThan(8);
    const maps = join(root, "dist/addin-maps");
    expect(readdirSync(maps).sort()).toEqual(hashed.map((name) => `${name}.map`).sort());
    for (const name of hashed) expect(read(name), name).not.toContain("sourceMappingURL");
    const { sources, sourcesContent } = JSON.parse(
      readFileSync(join(maps, `${builtScript("worker")}.map`), "utf8"),
    ) as { sources: string[]; sourcesContent: string[] };
    const at = sources.findIndex((source) => source.endsWith("src/worker/worker.ts"));
    expect(sourcesContent[at]).toBe(readFileSync(join(root, "src/worker/worker.ts"), "utf8"));
  });

  it("states in the page the policy that its server sends, but for what only a header can say", () => {
    const sent = addinHeaders("cdn")["Content-Security-Policy"];
    expect(sent.startsWith(`${pagePolicy}; frame-ancestors 'self' https://`)).toBe(true);
    expect(read("taskpane.html")).toContain(`content="${pagePolicy}"`);
  });

  it("holds every icon and the manifest", () => {
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80])
      expect(existsSync(join(addin, `assets/icon-${size}.png`))).toBe(true);
    expect(read("manifest.xml")).toBe(readFileSync(join(root, "manifest.xml"), "utf8"));
  });

  it("evaluates no text as code in what we wrote", () => {
    for (const name of ["functions.js", builtScript("office-watch")])
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
