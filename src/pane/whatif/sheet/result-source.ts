import type { Model } from "../../../engine/model/model";
import { modelFingerprint } from "../../../engine/simulation/model-fingerprint";
import { madeToday } from "../../../plan/made-today";
import type { CellPlan } from "../../../plan/workbook-plan";
import type { Numbers } from "../../charts/chart-spec";
import type { Question } from "../question/settled-question";
import { fixedReference, placeText } from "../workbook/area";
import type { ModelReading } from "../workbook/reading";
import { cell } from "./sheet-cell";

/** Of what a result is, as its sheet says it and its formulas refer to it. */
export interface ResultSource {
  readonly reading: ModelReading;
  readonly model: Model;
  readonly question: Question;
  /** How the output's figures are written. */
  readonly numbers: Numbers;
  /** SEG formulas that follow, or the values as they are. */
  readonly live: boolean;
}

/** The name of a result's sheet: a formula that means the model's sheet must not be taken for one that means this one. */
export const sheetNameFor = ({ reading }: ResultSource, name: string): string =>
  reading.model.sheet.toLowerCase() === name.toLowerCase() ? `${name} 2` : name;

/** The model as a formula's argument. */
export const modelReference = ({ reading }: ResultSource): string => fixedReference(reading.model);

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The head of every result: its title, the model's address and fingerprint, the output, and the day. */
export function resultHead(source: ResultSource, title: string, drawn: Model = source.model): (CellPlan | null)[][] {
  const { reading, question, numbers } = source;
  const fact = (key: string, value: string) => [cell(key, "fact key"), cell(value, "fact", "text")];
  const unit = numbers.unit === "" ? "" : ` (${numbers.unit})`;
  const period = question.period === undefined ? "" : ` in ${question.period}`;
  const { distributions } = reading;
  return [
    [cell(title, "title")],
    fact("Model", placeText(reading.model)),
    ...(distributions && drawn !== source.model ? [fact("Distributions", placeText(distributions))] : []),
    fact("Model's fingerprint", modelFingerprint(drawn)),
    fact("Output", `${question.output.label}${period}${unit}`),
    fact("Made on", madeToday().date),
    [],
  ];
}
