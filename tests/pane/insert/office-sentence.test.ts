import { describe, expect, it } from "vitest";
import { officeSentence } from "../../../src/pane/insert/office-sentence";
import { SheetsLeft } from "../../../src/render/office/sheets-left";

describe("what Excel throws, in words", () => {
  it.each([
    ["InvalidOperationInCellEditMode", /being edited/],
    ["AccessDenied", /protected/],
    ["RequestPayloadSizeLimitExceeded", /more than Excel accepts/],
    ["ItemAlreadyExists", /already there/],
    ["GeneralException", /internal error/],
    ["ApiNotFound", /version of Excel/],
  ])("%s", (code, words) => {
    const { what, remedy } = officeSentence(Object.assign(new Error("raw"), { code }));
    expect(what).toMatch(words);
    expect(remedy).toMatch(/\.$/);
  });
  it("names the code of an error it does not know, never its raw text", () => {
    expect(officeSentence(Object.assign(new Error("raw"), { code: "Odd" })).what).toBe(
      "Excel reported an error (Odd).",
    );
    expect(officeSentence(Object.assign(new Error("raw"), { code: "constructor" })).what).toContain("(constructor)");
    expect(officeSentence(new TypeError("x is undefined")).what).not.toContain("undefined");
  });
  it("does not say the workbook is as it was where sheets were left", () => {
    const first = Object.assign(new Error("raw"), { code: "GeneralException" });
    const { what, remedy, leftBehind } = officeSentence(new SheetsLeft(["Cover", "Model"], first, first));
    expect([what, leftBehind]).toEqual(["Excel reported an internal error.", true]);
    expect(remedy).toMatch(/"Cover", "Model".*Delete them by hand\.$/);
  });
});
