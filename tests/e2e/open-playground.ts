import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type BrowserContext, type Frame, type Page } from "playwright-core";
import { inject } from "vitest";
import { findBrowser } from "../../bin/find-browser.mjs";
import { wholeMatrix } from "../whole-matrix";

const root = resolve(import.meta.dirname, "../..");
const pictured = wholeMatrix || process.env["SEGBOOK_PICTURES"] !== undefined;
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
  /** Writes artifacts/<name>.png, where pictures are asked for: in npm run verify, and with SEGBOOK_PICTURES set. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** What a page may look like; it can be changed on the way by `page.emulateMedia` and `page.setViewportSize`. */
export interface Look {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

export interface OpenOptions {
  readonly look?: Look;
  /** Runs before the first request, e.g. to block an address. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Another server than the one of npm start, by its origin. */
  readonly origin?: string;
  /** What its pages may load from elsewhere, by the beginning of the address. */
  readonly elsewhere?: readonly string[];
  /** Another page of the server than the playground; take `untilReady: false` with it. */
  readonly address?: string;
  /** false returns at once, for pages that cannot become ready. */
  readonly untilReady?: boolean;
}

let shared: Promise<BrowserContext> | undefined;

/**
 * office.js, where it finds no Office around its page, goes to this part of it, which tries to open a frame of Microsoft's for telemetry:
 * the policy refuses it and its inline style. Inside Excel and the playground it does not get there.
 */
const outsideOffice = "/office-js/o15apptofilemappingtable.js";

/** What no page of any browser test may do, whatever the test looks at: violate the policy, or ask for something elsewhere. */
export const forbidden: string[] = [];

/** The browser of this process, for all of its files: it ends with the process. */
async function start(): Promise<BrowserContext> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error("No Chromium, Chrome or Edge was found; npm test installs one.");
  const { profiles, publicKey } = inject("playground");
  return chromium.launchPersistentContext(join(profiles, String(process.pid)), {
    executablePath,
    args: [...quietBrowser, `--ignore-certificate-errors-spki-list=${publicKey}`],
    acceptDownloads: true,
  });
}

/** What a page kept goes; what was fetched and compiled stays. */
async function forgetStorage(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const storageTypes = "cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage";
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes });
  await session.detach();
}

/** The built playground in a browser tab of its own, ready to be used. */
export async function openPlayground(options: OpenOptions = {}): Promise<Playground> {
  const { origin = inject("playground").origin, elsewhere = [] } = options;
  shared ??= start();
  const page = await (await shared).newPage();
  const { viewport = { width: 1500, height: 900 }, ...media } = options.look ?? {};
  await Promise.all([page.setViewportSize(viewport), page.emulateMedia(media), forgetStorage(page, origin)]);
  const problems: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", ({ message }) => {
    // The grid engine validates the cells of a sheet a moment after they were written; it says this where the sheet was deleted meanwhile.
    if (!message.startsWith("cannot find current worksheet")) problems.push(`exception: ${message}`);
  });
  page.on("requestfailed", (request) => {
    // A calculation that is cancelled, or a pane that is loaded anew, ends a worker whose script may be on its way.
    const isEndedWorker =
      /\/addin\/worker\./.test(request.url()) && request.failure()?.errorText === "net::ERR_ABORTED";
    if (!isEndedWorker) problems.push(`request: ${request.url()}`);
  });
  page.on("request", (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== "data:" && protocol !== "blob:") {
      foreign.push(request.url());
      if (!elsewhere.some((address) => request.url().startsWith(address))) forbidden.push(request.url());
    }
  });
  await page.exposeFunction("reportViolation", (text: string) => {
    problems.push(`policy: ${text}`);
    if (!text.endsWith(outsideOffice)) forbidden.push(`policy: ${text}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      (window as unknown as { reportViolation(text: string): void }).reportViolation(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  await options.before?.(page);
  const url = `${origin}${options.address ?? "/playground/"}`;
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
      if (!pictured) return;
      mkdirSync(join(root, "artifacts"), { recursive: true });
      await page.screenshot({ path: join(root, "artifacts", `${name}.png`) });
    },
    close: () => page.close(),
  };
}

/** Closes whatever a file of tests left open. */
export async function closePages(): Promise<void> {
  const pages = (await shared)?.pages() ?? [];
  await Promise.all(pages.slice(1).map((page) => page.close())); // the first is the browser's own: without a page it ends
}
