import { Area, scalar, tableOf } from "../area";
import { asTruth } from "../coerce";
import { errors, isError, type Operand, type Scalar } from "../operand";
import type { SheetFunction, SheetFunctions } from "./sheet-function";

/** Every condition is looked at, so that an error shows; texts and empty cells of a range are none. #VALUE! where there is no condition. */
const conditions = (together: (all: readonly boolean[]) => boolean): SheetFunction => ({
  least: 1,
  most: Infinity,
  of: (operands: readonly Operand[]) => {
    const all: boolean[] = [];
    for (const operand of operands)
      for (const value of operand instanceof Area ? operand.values() : [operand]) {
        if (operand instanceof Area && (typeof value === "string" || value === null)) continue;
        const truth = asTruth(value);
        if (isError(truth)) return truth;
        all.push(truth);
      }
    return all.length === 0 ? errors.value : together(all);
  },
});

export const logic: SheetFunctions = {
  AND: conditions((all) => all.every(Boolean)),
  OR: conditions((all) => all.some(Boolean)),
  IFERROR: {
    least: 2,
    most: 2,
    of: ([value = null, otherwise = null]) => {
      if (!(value instanceof Area)) return isError(value) ? otherwise : value;
      // Of a range each cell by itself.
      const instead = (one: Scalar): Scalar => (isError(one) ? scalar(otherwise) : one);
      return tableOf(value.table().map((row) => row.map(instead)));
    },
  },
};
