import { type Failure, isFailure } from "../../../engine/failure";
import type { Tornado, TornadoRow } from "../../../engine/whatif/tornado";
import type { Run } from "../../../worker/begin-job";
import { beginJob } from "../../../worker/begin-job";
import type { Subject } from "../subject";
import { begun } from "./begun";
import type { Question } from "./settled-question";

export interface TornadoAnswer {
  readonly base: number;
  /** Of the drivers chosen, largest swing first. */
  readonly rows: readonly TornadoRow[];
  /** The swing of drivers without low and high, where it was asked for. */
  readonly swing: number | undefined;
  /** Whether these are all rows that SEG.TORNADO gives for the same swing. */
  readonly whole: boolean;
}

/** How far a chosen driver without low and high swings, as a share of its value. */
export const usualSwing = 0.1;

/** What the engine is asked: a swing only where a driver that was chosen has no low and high. */
function tornadoAsked({ asked, offered, drivers }: Question): { output: string; swing: number | undefined } {
  const open = offered.some(({ name, range }) => range === undefined && drivers.includes(name));
  return { output: asked, swing: open ? usualSwing : undefined };
}

/** The engine's answer cut down to the drivers chosen. */
function tornadoAnswer(question: Question, found: Tornado | Failure): TornadoAnswer | Failure {
  if (isFailure(found)) return found;
  const rows = found.rows.filter(({ driver }) => question.drivers.includes(driver));
  const { swing } = tornadoAsked(question);
  return { base: found.base, rows, swing, whole: rows.length === found.rows.length };
}

/** Begins the tornado of what is shown. */
export const beginTornado = ({ reading, question }: Subject): Run<TornadoAnswer | Failure> =>
  begun(beginJob("tornado", { model: reading.model.values, ...tornadoAsked(question) }), (found) =>
    tornadoAnswer(question, found),
  );
