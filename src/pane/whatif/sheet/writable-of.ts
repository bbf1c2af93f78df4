import { badArgument, type Failure, isFailure } from "../../../engine/failure";
import { modelInScenario } from "../../../engine/whatif/model-in-scenario";
import { words } from "../../words/words";
import type { Writable } from "../parts/result-writer";
import type { AssumedDraws } from "../question/assumed-draws";
import type { GoalAnswer } from "../question/goal-answer";
import type { TornadoAnswer } from "../question/tornado-answer";
import type { TwoWayAnswer } from "../question/two-way-answer";
import type { Subject } from "../subject";
import { goalSheet } from "./goal-sheet";
import type { ResultSource } from "./result-source";
import { simulationSheet, type SimulatedResult } from "./simulation-sheet";
import { tornadoSheet } from "./tornado-sheet";
import { twoWaySheet } from "./two-way-sheet";

/** What the tools came to; undefined while it is worked on. */
export interface Found {
  readonly tornado: TornadoAnswer | Failure | undefined;
  readonly twoWay: TwoWayAnswer | Failure | undefined;
  readonly goal: GoalAnswer | Failure | undefined;
  /** A run that is not outdated. */
  readonly simulated:
    | (Omit<SimulatedResult, "drawn" | "assumed"> & { readonly draws?: AssumedDraws | undefined })
    | undefined;
}

export type Tool = "tornado" | "twoway" | "goal" | "simulation";

/** What a tool shows, as something to be written to a sheet; undefined where it shows no result. */
export function writableOf(
  tool: Tool,
  subject: Subject,
  { tornado, twoWay, goal, simulated }: Found,
): Writable | undefined {
  const { question, drawn } = subject;
  const { tools, sheetTitle, wholeOnly } = words().whatif;
  const title = sheetTitle(tools[tool], question.output.label);
  const source = (live: boolean): ResultSource => ({ ...subject, live });
  switch (tool) {
    case "tornado": {
      if (!tornado || isFailure(tornado) || tornado.rows.length === 0) return undefined;
      const plan = (live: boolean) => tornadoSheet(source(live), tornado);
      return tornado.whole ? { title, plan } : { title, plan, valuesOnly: wholeOnly };
    }
    case "twoway":
      if (!twoWay || isFailure(twoWay)) return undefined;
      return { title, plan: (live) => twoWaySheet(source(live), twoWay) };
    case "goal":
      if (!goal || isFailure(goal) || !goal.found || isFailure(goal.found)) return undefined;
      return { title, plan: (live) => goalSheet(source(live), goal) ?? badArgument(words().whatif.typeTarget) };
    case "simulation":
      if (!simulated || isFailure(drawn)) return undefined;
      if (simulated.draws) {
        const of = modelInScenario(subject.reading.model.values, "", simulated.draws.table);
        const plan = () =>
          isFailure(of) ? of : simulationSheet(source(false), { ...simulated, drawn: of, assumed: true });
        return { title, plan, valuesOnly: words().whatif.assumedOnly };
      }
      return { title, plan: (live) => simulationSheet(source(live), { ...simulated, drawn }) };
  }
}
