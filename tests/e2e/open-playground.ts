import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../../bin/find-browser.mjs";
import { serve, type RunningServer } from "../../bin/serve.mjs";

const root = resolve(import.meta.dirname, "../..");
const quietBrowser = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Playground {
  readonly page: Page;
  readonly url: string;
  /** Everything that went wrong in any frame: console errors, exceptions, refused or failed requests. */
  readonly problems: string[];
  /** Addresses asked for outside this server. */
  readonly foreign: string[];
  /** The add-in's page inside the pane. */
  pane(): Frame;
  /** Writes artifacts/<name>.png. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly context?: BrowserContextOptions;
  /** Runs before the first request, e.g. to block an address. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Another page of the server than the playground; take `untilReady: false` with it. */
  readonly address?: string;
  /** false returns at once, for pages that cannot become ready. */
  readonly untilReady?: boolean;
}

let shared: Promise<{ server: RunningServer; browser: Browser }> | undefined;

async function start(): Promise<{ server: RunningServer; browser: Browser }> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error("No Chromium, Chrome or Edge was found; npm test installs one.");
  const [server, browser] = await Promise.all([
    serve({ port: 0, root }),
    chromium.launch({ executablePath, args: quietBrowser }),
  ]);
  return { server, browser };
}

/** The built playground in a browser tab of its own, ready to be used. */
export async function openPlayground(options: OpenOptions = {}): Promise<Playground> {
  shared ??= start();
  const { server, browser } = await shared;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1500, height: 900 },
    ...options.context,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", ({ message }) => {
    // The grid engine validates the cells of a sheet a moment after they were written; it says this where the sheet was deleted meanwhile.
    if (!message.startsWith("cannot find current worksheet")) problems.push(`exception: ${message}`);
  });
  page.on("requestfailed", (request) => problems.push(`request: ${request.url()}`));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== server.url && protocol !== "data:" && protocol !== "blob:") foreign.push(request.url());
  });
  await page.exposeFunction("reportViolation", (text: string) => problems.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      (window as unknown as { reportViolation(text: string): void }).reportViolation(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  await options.before?.(page);
  const url = `${server.url}${options.address ?? "/playground/"}`;
  await page.goto(url, { waitUntil: options.address === undefined ? "load" : "commit" });
  if (options.untilReady !== false) await page.evaluate(() => window.segbookHost.ready);
  return {
    page,
    url,
    problems,
    foreign,
    pane() {
      const frame = page.frames().find((each) => each.url().includes("/addin/"));
      if (!frame) throw new Error("The pane holds no add-in.");
      return frame;
    },
    async picture(name) {
      mkdirSync(join(root, "artifacts"), { recursive: true });
      await page.screenshot({ path: join(root, "artifacts", `${name}.png`) });
    },
    close: () => context.close(),
  };
}

/** Ends the browser and the server of this test file. */
export async function closeBrowser(): Promise<void> {
  if (!shared) return;
  const { server, browser } = await shared;
  shared = undefined;
  await browser.close();
  await server.close();
}
