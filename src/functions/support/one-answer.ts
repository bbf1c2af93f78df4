import { type Failure, isFailure } from "../../engine/failure";
import { refuse } from "./answer-each";

/** A value, or its failure thrown so that Excel shows the sentence. */
export function oneAnswer<Value>(value: Value | Failure): Value {
  return isFailure(value) ? refuse(value) : value;
}
