import { type Failure, isFailure } from "../../engine/failure";
import type { GoalSeekAnswer } from "../../engine/whatif/goal-seek";
import { beginJob } from "../../worker/begin-job";
import { LatestRun } from "./latest-run";
import { type AskedGoal, type Goal, type GoalAnswer, settledGoal } from "./question/goal-answer";
import { beginPresent } from "./question/begin-present";
import type { Subject } from "./subject";

/** What the output is now, and what a driver must be for it to reach a target. */
export class GoalRun {
  readonly seeking: LatestRun<GoalSeekAnswer | Failure | undefined>;
  private readonly present: LatestRun<number | Failure>;
  private goal: Goal | Failure | undefined;

  constructor(changed: () => void) {
    this.seeking = new LatestRun(changed);
    this.present = new LatestRun(changed);
  }

  ask(subject: Subject, asked: AskedGoal): void {
    this.present.ask([subject], () => beginPresent(subject));
    this.seeking.ask([subject, asked], () => {
      const goal = (this.goal = settledGoal(subject, asked));
      return isFailure(goal) || !goal.query
        ? { answer: undefined }
        : beginJob("goalSeek", { model: subject.reading.model.values, ...goal.query });
    });
  }

  /** Undefined until it is known what the output is now. */
  get answer(): GoalAnswer | Failure | undefined {
    const { goal } = this;
    const output = this.present.answer;
    if (goal === undefined || isFailure(goal)) return goal;
    if (output === undefined || isFailure(output)) return output;
    return { ...goal, output, found: this.seeking.answer };
  }
}
