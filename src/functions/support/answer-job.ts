import { type Failure, isFailure } from "../../engine/failure";
import type { JobAnswer, JobInput, JobName } from "../../worker/jobs";
import { beginJob } from "../../worker/begin-job";
import { refuse } from "./answer-each";
import { answerTable, type Table } from "./answer-table";
import type { Argument } from "./argument";
import { cancelSignal } from "./cancel-signal";
import { errorAmong } from "./error-input";

/** A piece of work as a cell asks for it. */
export interface AskedJob<Name extends JobName> {
  readonly input: JobInput<Name>;
  /** Known to take long before it is begun. */
  readonly long?: boolean;
  /** What it comes to as the cells of the answer. */
  readonly table: (answer: Exclude<JobAnswer<Name>, Failure>) => Table;
}

/**
 * A function whose work may take long: a table at once where it is short, else the promise of one, which Excel shows as #BUSY! and may cancel.
 * Excel looks at what a function returns, not at how it is declared, so short work costs no promise.
 */
export function answerJob<Name extends JobName>(
  name: Name,
  args: readonly Argument[],
  invocation: CustomFunctions.CancelableInvocation | undefined,
  ask: () => AskedJob<Name> | Failure,
): any[][] | Promise<any[][]> {
  const error = errorAmong(args);
  if (error !== undefined) return [[error]];
  const asked = ask();
  if (isFailure(asked)) return refuse(asked);
  const { input, table, long = false } = asked;
  const shown = (answer: JobAnswer<Name>) =>
    answerTable([], undefined, () => (isFailure(answer) ? answer : table(answer as Exclude<JobAnswer<Name>, Failure>)));
  const run = beginJob(name, input, long);
  if ("answer" in run) return shown(run.answer);
  // Excel shows what a formula would give while it is still being typed: not worth long work.
  if (invocation?.isInValuePreview) return [["calculated when entered"]];
  return run.rest({ signal: cancelSignal(invocation) }).then(shown);
}
