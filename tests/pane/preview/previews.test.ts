import { describe, expect, it } from "vitest";
import type { Picture } from "../../../src/pane/preview/picture";
import { Previews } from "../../../src/pane/preview/previews";

/** Previews over a page that rests when the test says so. */
function previews() {
  const tasks: (() => void)[] = [];
  const drawn: string[] = [];
  let told = 0;
  const draw = (asked: string): Picture | undefined => {
    drawn.push(asked);
    return asked === "none" ? undefined : { caption: asked, marks: [] };
  };
  const made = new Previews<string>(
    (asked) => asked,
    draw,
    () => told++,
    (task) => tasks.push(task),
  );
  return {
    drawn,
    told: () => told,
    waiting: () => tasks.length,
    rest: () => tasks.shift()?.(),
    ask: (...asked: string[]) => made.ask(asked).map((one) => (one ? (one.picture?.caption ?? "none") : "waits")),
  };
}

describe("previews", () => {
  it("draw nothing before the page rests, then one at a time, and tell each time", () => {
    const page = previews();
    expect(page.ask("a", "b")).toEqual(["waits", "waits"]);
    expect([page.drawn, page.waiting()]).toEqual([[], 1]);
    page.rest();
    expect([page.drawn, page.waiting(), page.told()]).toEqual([["a"], 1, 1]);
    page.rest();
    expect([page.drawn, page.waiting(), page.told()]).toEqual([["a", "b"], 0, 2]);
    expect(page.ask("a", "b")).toEqual(["a", "b"]);
  });

  it("forget what still waited when something else is asked, and remember what is drawn", () => {
    const page = previews();
    page.ask("a", "b", "c");
    page.rest();
    expect(page.ask("d", "a")).toEqual(["waits", "a"]);
    page.rest();
    page.rest();
    expect([page.drawn, page.waiting()]).toEqual([["a", "d"], 0]);
  });

  it("ask only once whether there is a picture at all", () => {
    const page = previews();
    page.ask("none");
    page.rest();
    expect(page.ask("none")).toEqual(["none"]);
    page.rest();
    expect(page.drawn).toEqual(["none"]);
  });

  it("hold a bounded number", () => {
    const page = previews();
    for (let at = 0; at < 200; at++) {
      page.ask(`${at}`);
      page.rest();
    }
    expect(page.ask("199")).toEqual(["199"]);
    expect(page.ask("0")).toEqual(["waits"]);
  });
});
