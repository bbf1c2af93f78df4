import { badArgument, type Failure, isFailure } from "../../../engine/failure";
import { words } from "../../words/words";
import type { Writable } from "../parts/result-writer";
import { type AskedGoal, goalAnswer } from "../question/goal-answer";
import type { TornadoAnswer } from "../question/tornado-answer";
import { twoWayAnswer, type TwoWayQuestion } from "../question/two-way-answer";
import type { Subject } from "../subject";
import { goalSheet } from "./goal-sheet";
import type { ResultSource } from "./result-source";
import { simulationSheet, type SimulatedResult } from "./simulation-sheet";
import { tornadoSheet } from "./tornado-sheet";
import { twoWaySheet } from "./two-way-sheet";

/** What is asked of each tool. */
export interface AskedTools {
  /** Undefined while it is worked on. */
  readonly tornado: TornadoAnswer | Failure | undefined;
  readonly twoWay: TwoWayQuestion;
  readonly goal: AskedGoal;
  /** A run that is not outdated. */
  readonly simulated: Omit<SimulatedResult, "drawn"> | undefined;
}

export type Tool = "tornado" | "twoway" | "goal" | "simulation";

/** What a tool shows, as something to be written to a sheet; undefined where it shows no result. */
export function writableOf(
  tool: Tool,
  subject: Subject,
  { tornado, twoWay, goal, simulated }: AskedTools,
): Writable | undefined {
  const { model, question, drawn } = subject;
  const { tools, sheetTitle, wholeOnly } = words().whatif;
  const title = sheetTitle(tools[tool], question.output.label);
  const source = (live: boolean): ResultSource => ({ ...subject, live });
  switch (tool) {
    case "tornado": {
      const answer = tornado;
      if (!answer || isFailure(answer) || answer.rows.length === 0) return undefined;
      const plan = (live: boolean) => tornadoSheet(source(live), answer);
      return answer.whole ? { title, plan } : { title, plan, valuesOnly: wholeOnly };
    }
    case "twoway": {
      const answer = twoWayAnswer(model, question, twoWay);
      return isFailure(answer) ? undefined : { title, plan: (live) => twoWaySheet(source(live), answer) };
    }
    case "goal": {
      const answer = goalAnswer(model, question, goal);
      if (isFailure(answer) || !answer.found || isFailure(answer.found)) return undefined;
      return { title, plan: (live) => goalSheet(source(live), answer) ?? badArgument(words().whatif.typeTarget) };
    }
    case "simulation":
      if (!simulated || isFailure(drawn)) return undefined;
      return { title, plan: (live) => simulationSheet(source(live), { ...simulated, drawn }) };
  }
}
