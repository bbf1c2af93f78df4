/**
 * The window office.js runs in under Node: an iframe in name only. It loads office.js' own scripts from the npm
 * package, passes messages to the host as a parent page would, draws nothing and asks the network for nothing.
 */
import { windowName } from "../conversation/app-context";
import { pretendDocument } from "./pretend-document";

export interface PretendWindowParts {
  /** Runs a script of office.js by its path in the package; false where it is none that is needed. */
  readonly runScript: (path: string) => boolean;
  /** Takes what the page posts to its parent. */
  readonly toHost: (text: string) => void;
}

export interface PretendWindow {
  readonly globals: Record<string, unknown>;
  /** Hands a message of the host to the page. */
  deliver(text: string): void;
}

export const origin = "https://localhost";

export function pretendWindow(parts: PretendWindowParts): PretendWindow {
  const listeners = new Set<(event: object) => void>();
  const parent = { postMessage: (text: string) => queueMicrotask(() => parts.toHost(text)) };
  const globals: Record<string, unknown> = {
    name: windowName("node", origin),
    parent,
    top: parent,
    console: silent,
    // Looked up when called, so that a test may set the clock.
    setTimeout: (run: () => void, after?: number) => setTimeout(run, after),
    clearTimeout: (timer: Parameters<typeof clearTimeout>[0]) => clearTimeout(timer),
    setInterval,
    clearInterval,
    performance,
    queueMicrotask,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    history: {},
    navigator: { userAgent: "Node", language: "en-US" },
    location: {
      search: "",
      hash: "",
      href: `${origin}/`,
      protocol: "https:",
      origin,
      hostname: "localhost",
      host: "localhost",
      pathname: "/",
    },
    addEventListener: (type: string, listener: (event: object) => void) =>
      type === "message" && listeners.add(listener),
    removeEventListener: (_: string, listener: (event: object) => void) => listeners.delete(listener),
    sessionStorage: storage(),
    localStorage: storage(),
    document: pretendDocument(parts.runScript),
    ...Object.fromEntries(unused.map((name) => [name, Unused])),
  };
  for (const self of ["window", "self", "globalThis"]) globals[self] = globals;
  return {
    globals,
    deliver: (text) =>
      queueMicrotask(() => {
        for (const listener of listeners) listener({ data: text, origin, source: parent });
      }),
  };
}

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** Classes office.js names while it loads and never needs here. */
const unused = ["XMLHttpRequest", "Event", "FormData", "Headers", "Request", "Response"];
class Unused {}

/** office.js reports its loading to the console; a test or a command line has no use for it. */
const silent = {
  log: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
