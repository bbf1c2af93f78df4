import { isAnswer } from "./frozen-content";
import { cellsOf, type Place } from "./place";
import { type SheetGrid, valueAt } from "./sheet-grid";

/** Whether every cell shows an answer, figure or reason, and none is still at work. */
export const hasAnswers = (grid: SheetGrid, place: Place): boolean =>
  [...cellsOf(place)].every(([row, column]) => isAnswer(valueAt(grid, row, column)));
