import { type Failure, isNotAvailable } from "../../engine/failure";

/** The one place where a failure becomes what Excel shows: #N/A or #VALUE! with its sentence, #DIV/0! for a plain zero denominator. */
export function cellError(failure: Failure): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  if (failure.failure === "zero-denominator") return new CustomFunctions.Error(ErrorCode.divisionByZero);
  return new CustomFunctions.Error(
    isNotAvailable(failure) ? ErrorCode.notAvailable : ErrorCode.invalidValue,
    failure.message,
  );
}
