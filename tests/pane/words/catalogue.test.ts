import { afterEach, describe, expect, it } from "vitest";
import { chinese } from "../../../src/pane/words/chinese/chinese";
import { english } from "../../../src/pane/words/english/english";
import { languageOf } from "../../../src/pane/words/language";
import { speak, words } from "../../../src/pane/words/words";

/** Every text of a catalogue with where it stands; of a sentence, what it says of gaps that can be told apart. */
function* textsIn(part: unknown, at = ""): Iterable<readonly [string, string]> {
  if (typeof part === "string") yield [at, part];
  else if (typeof part === "function") {
    const sentence = part as (...gaps: unknown[]) => unknown;
    for (const gaps of [
      [3, 2, "x"],
      ["x", "y", "z"],
      [["x", "y"], ["z"]],
    ])
      try {
        const text: unknown = sentence(...gaps);
        if (typeof text === "string") yield [`${at}(${JSON.stringify(gaps)})`, text];
      } catch {
        // a sentence of other gaps
      }
  } else if (typeof part === "object" && part !== null)
    for (const [name, inner] of Object.entries(part)) yield* textsIn(inner, `${at}.${name}`);
}

describe("the catalogues", () => {
  afterEach(() => speak(english));

  const ours = [...textsIn(english)];
  const theirs = new Map(textsIn(chinese));
  it("have a Chinese text wherever there is an English one, and none that is left in English", () => {
    expect(ours.length).toBeGreaterThan(150);
    const keptNames = /Segbook|Excel|SEG|CNY|USD|Enter|Esc|Tab|Ctrl|xlsx/g;
    const left = ours.filter(([at, text]) => {
      const other = theirs.get(at);
      if (other === undefined) return true;
      return (text === "") !== (other === "") || (other === text && /[a-z]{3}/.test(text.replace(keptNames, "")));
    });
    expect(left).toEqual([]);
  });
  it("say every name and number of a sentence in both", () => {
    const gaps = (text: string) => [...new Set(text.match(/\b[xyz]\b|(?<![\d.])[23](?!\d|\.\d)/g) ?? [])].sort();
    const sentences = ours.filter(([at]) => at.includes("("));
    const lost = sentences.filter(([at, text]) => gaps(theirs.get(at) ?? "").join() !== gaps(text).join());
    expect(lost.map(([at, text]) => [at, text, theirs.get(at)])).toEqual([]);
  });
  it("are spoken one at a time", () => {
    expect(words().frame.tabs.share).toBe("Share");
    speak(chinese);
    expect(words().frame.tabs.share).toBe("共享");
  });
});

it.each([
  ["en-US", "en"],
  ["de-DE", "en"],
  ["zh-CN", "zh-CN"],
  ["zh", "zh-CN"],
  ["zh-Hans-SG", "zh-CN"],
  ["zh-TW", "en"],
  ["zh-Hant-HK", "en"],
])("a host in %s is spoken to in %s", (tag, language) => expect(languageOf(tag)).toBe(language));
