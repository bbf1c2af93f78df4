import { afterEach, describe, expect, it, vi } from "vitest";
import { typedNumber } from "../../../src/pane/whatif/question/typed-number";

describe("a number as it is typed", () => {
  const speak = (language: string) => vi.stubGlobal("Office", { context: { contentLanguage: language } });
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ["en-US", "74,568", 74568],
    ["en-US", "1,234,567.5", 1234567.5],
    ["en-US", "10%", 0.1],
    ["en-US", "−0.05", -0.05],
    ["en-US", "1/4", 0.25],
    ["en-US", "1e6", 1e6],
    ["en-US", " ", undefined],
    ["de-DE", "0,5", 0.5],
    ["de-DE", "74.568", 74568],
    ["de-DE", "1.234.567,5", 1234567.5],
    ["de-CH", "1’234.5", 1234.5],
    ["fr-FR", "74 568,5", 74568.5],
  ])("%s: %j", (language, text, number) => {
    speak(language);
    expect(typedNumber(text)).toBe(number);
  });

  it.each(["much", "1;2", "normal(0, 1)", "=1"])("refuses %j", (text) => {
    speak("en-US");
    expect(typedNumber(text)).toMatchObject({ message: `"${text}" is no number. Write 0.1, 10% or 1000.` });
  });
});
