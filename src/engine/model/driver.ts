import { badArgument, type Failure, isFailure, unknownName } from "../failure";
import { nearestName } from "../facts/nearest-name";
import { formulaKey } from "../formula/formula-name";
import { isDriven, type Line, type Model } from "./model";

/** A line that is a driver in at least one period. */
export interface Driver {
  readonly line: Line;
  /** Its cells that are numbers or distributions; a change sets all of them. */
  readonly cells: readonly number[];
}

/** The place of a line by its name or label, in any spelling. Fails for an unknown one, with the nearest. */
export function lineNamed(model: Model, asked: string, what: string): number | Failure {
  const found = model.lineOf.get(formulaKey(asked));
  return found ?? unknownName(what, asked, "the model", nearestName(formulaKey(asked), model.lineOf.keys()));
}

const driverAt = ({ lines }: Model, at: number): Driver[] => {
  const line = lines[at];
  const cells = line?.definitions.flatMap((definition, period) =>
    isDriven(definition) ? [period * lines.length + at] : [],
  );
  return line && cells && cells.length > 0 ? [{ line, cells }] : [];
};

/** The drivers of a model in the order of its lines. */
export const drivers = (model: Model): Driver[] => model.lines.flatMap((_, at) => driverAt(model, at));

/** A driver by its line's name. Fails for an unknown line, and for one that follows from others. */
export function driverNamed(model: Model, asked: string): Driver | Failure {
  const at = lineNamed(model, asked, "driver");
  if (isFailure(at)) return at;
  const [driver] = driverAt(model, at);
  return (
    driver ?? badArgument(`"${asked}" is no driver: it follows from other lines. Drivers: ${driversInWords(model)}.`)
  );
}

function driversInWords(model: Model): string {
  const names = drivers(model).map(({ line }) => line.name);
  return names.length > 8 ? `${names.slice(0, 8).join(", ")}, ...` : names.join(", ") || "none";
}
