import { type Failure, isFailure } from "../../../engine/failure";
import { modelOutput } from "../../../engine/model/model-output";
import { response } from "../../../engine/model/response";
import type { Steps } from "../../../engine/steps";
import type { Run } from "../../../worker/begin-job";
import type { Subject } from "../subject";
import { beginHere } from "./begin-here";

function* present({ model, question }: Subject): Steps<number | Failure> {
  const output = modelOutput(model, question.asked);
  if (isFailure(output)) return output;
  const answer = yield* response(model, [], output.cell);
  return isFailure(answer) ? answer : yield* answer(NaN);
}

/** Begins what the output is as the model stands. */
export const beginPresent = (subject: Subject): Run<number | Failure> => beginHere(present(subject));
