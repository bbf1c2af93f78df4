import { type Failure, isNotAvailable } from "../../engine/failure";

/** A failure in the place of a value, with the error a cell would show. */
export const failedCell = (failure: Failure): { error: string; message: string } => ({
  error: failure.failure === "zero-denominator" ? "#DIV/0!" : isNotAvailable(failure) ? "#N/A" : "#VALUE!",
  message: failure.message,
});
