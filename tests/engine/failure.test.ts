import { describe, expect, it } from "vitest";
import { dateSerial, isoDate } from "../../src/engine/date-serial";
import {
  ambiguousName,
  badArgument,
  fail,
  failedAt,
  type Failure,
  type FailureKind,
  incomplete,
  isFailure,
  isMissing,
  isMissingFigure,
  isNotAvailable,
  misplacedOptions,
  notMeaningful,
  structureChanged,
  unknownName,
  zeroDenominator,
} from "../../src/engine/failure";
import { finished } from "../../src/engine/finished";
import { stretched } from "../../src/engine/stretched";

describe("a failure", () => {
  /** Whether it is #N/A, whether `na=` may stand for it, whether it may count as zero. */
  it.each<[FailureKind, boolean, boolean, boolean]>([
    ["not-found", true, false, false],
    ["not-disclosed", true, true, true],
    ["not-in-dataset", true, true, true],
    ["did-not-exist", true, true, true],
    ["partly-disclosed", true, true, true],
    ["incomplete", true, true, true],
    ["structure-changed", true, true, false],
    ["not-meaningful", true, true, false],
    ["no-solution", true, true, false],
    ["bad-argument", false, false, false],
    ["zero-denominator", false, false, false],
  ])("%s: #N/A %s, missing %s, zero on request %s", (kind, notAvailable, missing, zero) => {
    const failure = fail(kind, "Why.");
    expect([isNotAvailable(failure), isMissing(failure), isMissingFigure(failure)]).toEqual([
      notAvailable,
      missing,
      zero,
    ]);
  });

  it("is cut to the 255 characters that a cell can show", () => {
    expect(badArgument("x".repeat(255)).message).toBe("x".repeat(255));
    expect(badArgument("x".repeat(256)).message).toBe(`${"x".repeat(254)}…`);
  });

  it("is told from an answer", () => {
    const answers = [badArgument("No."), null, undefined, 0, "failure", {}, { message: "No." }, () => "failure"];
    expect(answers.map(isFailure)).toEqual([true, false, false, false, false, false, false, false]);
  });

  it("keeps the cell it knows", () => {
    const placed = failedAt(badArgument("No."), 2, 3);
    expect([placed.at, failedAt(placed, 5, 6).at]).toEqual([
      { row: 2, column: 3 },
      { row: 2, column: 3 },
    ]);
  });

  it.each<[() => Failure | undefined, string | undefined]>([
    [() => unknownName("line", "clod", "BABA", "Cloud"), 'not-found: No line "clod" in BABA. Did you mean "Cloud"?'],
    [
      () => unknownName("company", "IBM", "", undefined, "Known: BABA, AMZN."),
      'not-found: No company "IBM". Known: BABA, AMZN.',
    ],
    [() => unknownName("company", "IBM", "", undefined), 'not-found: No company "IBM".'],
    [
      () => ambiguousName("Others", ["Others", "Shop > Others"]),
      'bad-argument: "Others" fits 2 lines: "Others", "Shop > Others". Write the path.',
    ],
    [
      () => misplacedOptions("scale=1", "currency"),
      'bad-argument: "scale=1" looks like options: they are the last argument, after an empty one for currency.',
    ],
    [() => misplacedOptions("USD", "currency"), undefined],
    [() => zeroDenominator("The sum"), "zero-denominator: The sum is zero."],
    [() => notMeaningful("it was negative"), "not-meaningful: Not meaningful: it was negative."],
    [() => incomplete("BABA FY2021", "no Cloud"), "incomplete: Incomplete: BABA FY2021; no Cloud."],
    [() => structureChanged("then A", "now B", false), "structure-changed: Structure changed: then A, now B."],
    [
      () => structureChanged("then A", "now B", true),
      "structure-changed: Structure changed: then A, now B. splice=allow joins lines of one id.",
    ],
  ])("says what was wrong: %#", (failure, message) => {
    const found = failure();
    expect(found && `${found.failure}: ${found.message}`).toBe(message);
  });
});

describe("the date of a cell", () => {
  // Excel's own: DATE(1900,3,1), DATE(2000,1,1), DATE(2024,2,29), DATE(9999,12,31).
  it.each([
    ["1900-03-01", 61],
    ["2000-01-01", 36_526],
    ["2024-02-29", 45_351],
    ["9999-12-31", 2_958_465],
  ])("%s is %d", (iso, serial) => {
    expect([dateSerial(iso), isoDate(serial), isoDate(serial + 0.75)]).toEqual([serial, iso, iso]);
  });
});

describe("a part of some work", () => {
  it("goes from its own share of the whole to its end", () => {
    function* work() {
      yield 0;
      yield 0.5;
      yield 1;
      return "done";
    }
    const steps = stretched(work(), 0.2, 0.6);
    expect([...steps].map((share) => Number(share.toFixed(9)))).toEqual([0.2, 0.4, 0.6]);
    expect(finished(stretched(work(), 0, 1))).toBe("done");
  });
});
