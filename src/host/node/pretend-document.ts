/** As much of a document as office.js uses to load its scripts. */
import { origin } from "./pretend-window";

interface ScriptElement {
  src?: string;
  onload?: (() => void) | null;
  onerror?: (() => void) | null;
}

export function pretendDocument(runScript: (path: string) => boolean): object {
  /** A script runs when it is put into the document; its element hears of it afterwards, as in a browser. */
  const insert = (element: ScriptElement) => {
    const path = element.src?.replace(`${origin}/`, "");
    if (path === undefined) return;
    const loaded = runScript(path);
    setTimeout(() => (loaded ? element.onload?.() : element.onerror?.()), 0);
  };
  const element = () => ({
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: insert,
    insertBefore: insert,
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
    parentNode: { insertBefore: insert },
  });
  const head = element();
  return {
    readyState: "complete",
    domain: "localhost",
    cookie: "",
    head,
    body: element(),
    createElement: element,
    getElementsByTagName: (tag: string) => (tag === "script" ? [{ ...element(), src: `${origin}/office.js` }] : [head]),
    getElementById: () => null,
    querySelectorAll: () => [],
    querySelector: () => null,
    hasFocus: () => true,
    removeEventListener: () => undefined,
    addEventListener: () => undefined,
  };
}
