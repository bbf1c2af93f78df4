import { type Failure, isFailure } from "../../engine/failure";
import type { Model } from "../../engine/model/model";
import type { Numbers } from "../charts/chart-spec";
import type { Models } from "./models";
import { numbersOf } from "./question/numbers-of";
import { type AskedQuestion, type Question, settledQuestion } from "./question/settled-question";
import type { ModelReading } from "./workbook/reading";

/** What the tools work on: the model that stands in the workbook, and the question asked of it. */
export interface Subject {
  readonly reading: ModelReading;
  /** As the range has it: what tornado, table and goal seek move. */
  readonly model: Model;
  /** With the distributions of a simulation sheet, where there is one: what simulations draw from; or why these do not fit. */
  readonly drawn: Model | Failure;
  readonly question: Question;
  /** How the output's figures are written. */
  readonly numbers: Numbers;
}

/** The subject of a reading; fails with the engine's sentence where the range is no model. */
export function subjectOf(
  reading: ModelReading,
  { model, drawn }: Models,
  asked: AskedQuestion,
): Subject | Failure | undefined {
  if (isFailure(model)) return model;
  const question = settledQuestion(model, asked);
  if (!question) return undefined;
  return { reading, model, drawn, question, numbers: numbersOf(question.output, reading.model) };
}
