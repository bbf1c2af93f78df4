import { expect, it } from "vitest";
import { rateSentence } from "../../../src/pane/choices/rate-sentence";

it.each([
  [["FY2014"], ["FY2014"], "No filing states a rate for FY2014: type your own."],
  [["FY2021", "FY2022"], ["FY2021", "FY2022"], "No filing states a rate for FY2021–FY2022: type your own."],
  [
    ["FY2014"],
    ["FY2014", "FY2015"],
    "No filing states a rate for FY2014: type your own for the whole range, or leave that year out.",
  ],
])("names the years without a rate and the ways out: %j of %j", (unrated, shown, sentence) => {
  expect(rateSentence(unrated, shown)).toBe(sentence);
});
