/** The few browser globals office.js touches while it loads. It draws nothing and asks the network for nothing. */

const element = () => ({
  style: {},
  setAttribute: () => undefined,
  appendChild: () => undefined,
  insertBefore: () => undefined,
  addEventListener: () => undefined,
  getElementsByTagName: () => [],
  parentNode: { insertBefore: () => undefined },
});

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

class Unused {}

export function pretendWindow(bridge: object): Record<string, unknown> {
  const origin = "https://localhost";
  const world: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console: quiet,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    queueMicrotask,
    URL,
    TextEncoder,
    name: JSON.stringify({
      baseFrameName: "node",
      hostInfo: "Excel$Web$16.00$en-US$node$$$3",
      xdmInfo: `node|node|${origin}/`,
      serializerVersion: "1",
    }),
    postMessage: () => undefined,
    history: {},
    navigator: { userAgent: "Node" },
    location: { search: "", hash: "", href: `${origin}/`, protocol: "https:", origin, hostname: "localhost" },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    sessionStorage: storage(),
    localStorage: storage(),
    document: {
      readyState: "complete",
      domain: "localhost",
      cookie: "",
      createElement: element,
      getElementsByTagName: (tag: string) => (tag === "script" ? [{ src: `${origin}/office.js` }] : [element()]),
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      head: element(),
      body: element(),
    },
    ...Object.fromEntries(
      ["XMLHttpRequest", "Event", "FormData", "Headers", "Request", "Response"].map((name) => [name, Unused]),
    ),
  };
  for (const self of ["window", "self", "top", "parent", "globalThis"]) world[self] = world;
  return world;
}

/** office.js reports its loading to the console; a test or a command line has no use for it. */
const quiet = {
  log: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
