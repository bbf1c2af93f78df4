import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type RunningServer } from "../../bin/serve.mjs";

const repository = resolve(import.meta.dirname, "../..");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const html = `<!doctype html><script defer src="${cdn}"></script><script defer src="functions.js"></script>\n`;
const script = `/* ${cdn} */ "kept as it is";\n`;

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

const read = (url: string, method = "GET"): Promise<Answer> =>
  new Promise((answered, failed) => {
    get(url, { rejectUnauthorized: false, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => answered({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on("error", failed);
  });

describe("bin/serve.mjs", () => {
  let root = "";
  let server: RunningServer;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "segbook-serve-"));
    mkdirSync(join(root, "dist/addin"), { recursive: true });
    mkdirSync(join(root, "dist/playground"), { recursive: true });
    writeFileSync(join(root, "dist/addin/taskpane.html"), html);
    writeFileSync(join(root, "dist/addin/functions.js"), script);
    writeFileSync(join(root, "dist/playground/index.html"), "<!doctype html><title>Workbook</title>");
    writeFileSync(join(root, "secret.txt"), "not served");
    symlinkSync(join(repository, "node_modules"), join(root, "node_modules"), "dir");
    server = await serve({ port: 0, root });
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it("changes one thing of the add-in: the address of office.js in its pages", async () => {
    const page = await read(`${server.url}/addin/taskpane.html`);
    expect(page.body).toBe(html.replace("https://appsforoffice.microsoft.com/lib/1/hosted/", "/office-js/"));
    expect((await read(`${server.url}/addin/functions.js`)).body).toBe(script);
  });

  it("serves office.js from the npm package, byte for byte", async () => {
    const { status, body } = await read(`${server.url}/office-js/office.js`);
    expect(status).toBe(200);
    expect(body).toBe(readFileSync(join(repository, "node_modules/@microsoft/office-js/dist/office.js"), "utf8"));
  });

  it("leaves the add-in as it is for real Excel", async () => {
    const forExcel = await serve({ port: 0, root, officeJs: "cdn" });
    const page = await read(`${forExcel.url}/addin/taskpane.html`);
    await forExcel.close();
    expect(page.body).toBe(html);
    expect(page.headers["content-security-policy"]).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  });

  it("is strict about what the add-in may load, and lets Office embed it", async () => {
    const { headers } = await read(`${server.url}/addin/taskpane.html`);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com/);
    expect(policy).not.toContain("unsafe");
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["access-control-allow-origin"]).toBe("*");
  });

  it("allows inline styles to the playground page alone", async () => {
    const { headers } = await read(`${server.url}/playground/`);
    expect(headers["content-security-policy"]).toContain("style-src 'self' 'unsafe-inline'");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
  });

  it("leads / to the playground and serves nothing else", async () => {
    expect(await read(`${server.url}/`)).toMatchObject({ status: 302, headers: { location: "/playground/" } });
    for (const path of [
      "/secret.txt",
      "/addin/../../secret.txt",
      "/addin/%2e%2e/%2e%2e/secret.txt",
      "/office-js/%2e%2e/package.json",
      "/addin/none.html",
    ])
      expect((await read(server.url + path)).status, path).toBe(404);
    expect((await read(`${server.url}/playground/`, "POST")).status).toBe(405);
  });

  it("says with a code that its port is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ port, root })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("keeps its self-signed certificate and says so", async () => {
    const certificate = () => readFileSync(join(root, ".cache/certificate/localhost.crt"), "utf8");
    const before = certificate();
    const again = await serve({ port: 0, root });
    await again.close();
    expect(certificate()).toBe(before);
    expect(again).toMatchObject({ trusted: false, note: expect.stringContaining("self-signed") as string });
  });
});
