import { errors, isError } from "../operand";
import { ofAny, type SheetFunctions } from "./sheet-function";

/** What a value is. */
export const information: SheetFunctions = {
  ISNUMBER: ofAny((value) => typeof value === "number"),
  ISTEXT: ofAny((value) => typeof value === "string"),
  ISBLANK: ofAny((value) => value === null),
  ISERROR: ofAny((value) => isError(value)),
  ISNA: ofAny((value) => isError(value) && value.error === "#N/A"),
  /** The number; a truth as 1 or 0, everything else 0. */
  N: ofAny((value) =>
    typeof value === "boolean" ? Number(value) : typeof value === "number" || isError(value) ? value : 0,
  ),
  /** The text; everything else is an empty one. */
  T: ofAny((value) => (typeof value === "string" || isError(value) ? value : "")),
  NA: { least: 0, most: 0, of: () => errors.notAvailable },
};
