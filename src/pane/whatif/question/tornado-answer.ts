import { type Failure, isFailure } from "../../../engine/failure";
import type { Model } from "../../../engine/model/model";
import { tornado, type TornadoRow } from "../../../engine/whatif/tornado";
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

/** The tornado of the drivers chosen; one without low and high swings by 10 % of its value. Fails as the engine does. */
export function tornadoAnswer(model: Model, { asked, offered, drivers }: Question): TornadoAnswer | Failure {
  const chosen = offered.filter(({ name }) => drivers.includes(name));
  const swing = chosen.some(({ range }) => range === undefined) ? usualSwing : undefined;
  const found = tornado(model, asked, swing);
  if (isFailure(found)) return found;
  const rows = found.rows.filter(({ driver }) => drivers.includes(driver));
  return { base: found.base, rows, swing, whole: rows.length === found.rows.length };
}
