import { afterEach, describe, expect, it, vi } from "vitest";
import { typedValue } from "../../../src/pane/scenarios/typed-value";

const speak = (contentLanguage: string) => vi.stubGlobal("Office", { context: { contentLanguage } });
afterEach(() => vi.unstubAllGlobals());

describe("what is typed into a number box", () => {
  it.each([
    ["en-US", "12%", "percent", 0.12],
    ["en-US", "0.12", "percent", 0.12],
    ["en-US", "12", "percent", 0.12],
    ["en-US", "1", "percent", 0.01],
    ["en-US", ".5", "percent", 0.5],
    ["en-US", "-3 %", "percent", -0.03],
    ["en-US", "\u22123%", "percent", -0.03],
    ["en-US", "(5%)", "percent", -0.05],
    ["en-US", "12.3%", "percent", 0.123],
    ["en-US", "74,568", "plain", 74568],
    ["en-US", "1,234,567.5", "plain", 1234567.5],
    ["en-US", "1e3", "plain", 1000],
    ["en-US", "12%", "plain", 0.12],
    ["en-US", "１２％", "percent", 0.12],
    ["de-DE", "12,5 %", "percent", 0.125],
    ["de-DE", "0.12", "percent", 0.12],
    ["de-DE", "74.568", "plain", 74568],
    ["de-DE", "1.234,5", "plain", 1234.5],
    ["fr-FR", "74 568,5", "plain", 74568.5],
    ["de-CH", "74'568.5", "plain", 74568.5],
  ] as const)("%s: %s (%s)", (language, typed, unit, value) => {
    speak(language);
    expect(typedValue(typed, unit)).toBe(value);
  });

  it.each(["", " ", "abc", "12%%", "1,2,3", "=1+1", "--1", "(-1)", "1.2.3", "74,56", "Infinity", "1e999", "0x10", "%"])(
    "is no number in English: %j",
    (typed) => {
      speak("en-US");
      expect(typedValue(typed, "plain")).toBeUndefined();
    },
  );
});
