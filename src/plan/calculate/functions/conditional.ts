import { Area, scalar } from "../area";
import { FormulaMistake } from "../mistake";
import { finite, isError, type Operand, type Scalar } from "../operand";
import { criterion } from "./criterion";
import type { SheetFunctions } from "./sheet-function";

export function areaIn(name: string, operand: Operand | undefined): Area {
  if (operand instanceof Area) return operand;
  throw new FormulaMistake(`${name} takes a range of cells`);
}

/** The sum of the numbers beside the cells that meet the criterion. */
function sumIf([range, asked = null, beside = range]: readonly Operand[]): Scalar {
  const tested = areaIn("SUMIF", range);
  const summed = areaIn("SUMIF", beside).part(0, 0, tested.rows, tested.columns).values();
  const meets = criterion(scalar(asked));
  let sum = 0;
  for (const [at, value] of tested.values().entries()) {
    const number = meets(value) ? (summed[at] ?? null) : null;
    if (isError(number)) return number;
    if (typeof number === "number") sum += number;
  }
  return finite(sum);
}

/** Functions of the cells that meet a criterion. */
export const conditional: SheetFunctions = {
  COUNTIF: {
    least: 2,
    most: 2,
    of: ([range, asked = null]) =>
      areaIn("COUNTIF", range)
        .values()
        .filter(criterion(scalar(asked))).length,
  },
  SUMIF: { least: 2, most: 3, of: sumIf },
};
