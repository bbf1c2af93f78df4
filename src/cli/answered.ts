import { type Failure, isFailure } from "../engine/failure";
import { WorkError } from "./outcome";

/** The answer of the engine; its failure is the command's failure, with the same sentence. */
export function answered<Answer>(answer: Answer | Failure): Answer {
  if (isFailure(answer)) throw new WorkError(answer.message);
  return answer;
}
