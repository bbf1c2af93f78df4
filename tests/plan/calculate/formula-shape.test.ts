import { describe, expect, it } from "vitest";
import { formulaShape } from "../../../src/plan/calculate/formula-shape";

describe("a formula apart from what it reads", () => {
  it.each([
    ['=IF(ISNUMBER(F12),F12/F$5,"n/d")', 'IF(ISNUMBER(@),@/@,"n/d")', ["F12", "F12", "F$5"]],
    ["=SUM($B$3:F9)-total_revenue", "SUM(@)-@", ["$B$3:F9", "total_revenue"]],
    ["='My ''own'' model'!B1*Checks!$C$1", "@*@", ["'My ''own'' model'!B1", "Checks!$C$1"]],
    ["='It''!s \"so\"'!B1&A1", "@&@", ["'It''!s \"so\"'!B1", "A1"]],
    ['="say ""A1"" or B2"&C3', '"say ""A1"" or B2"&@', ["C3"]],
    ['="it\'s"&A1', '"it\'s"&@', ["A1"]],
    ["=1.5E+3*A1-2e-1", "1.5E+3*@-2e-1", ["A1"]],
    ["=SEG.MODEL(A1:B2)+N (A1)", "SEG.MODEL(@)+@ (@)", ["A1:B2", "N", "A1"]],
    ["=A1<>-B2%", "@<>-@%", ["A1", "B2"]],
    ['="never closed', '"never closed', []],
    ["='never closed", "@", ["'never closed"]],
    ["=", "", []],
  ])("%s", (formula, shape, references) => {
    expect(formulaShape(formula)).toEqual({ shape, references });
  });
});
