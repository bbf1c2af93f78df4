import { badArgument, failedAt, type Failure } from "../failure";
import { lineFailure } from "./line-failure";
import type { Steps } from "../steps";
import type { Model } from "./model";

/**
 * Every cell of a model after the cells it needs: periods from left to right, and within each the lines as they depend on each other. `prev`
 * looks back, so a circle can only close within one period. Fails for one, with the lines it goes through.
 */
export function* calculationOrder({
  lines,
  periods,
  columns,
  hasPeriods,
  lineOf,
}: Omit<Model, "order">): Steps<readonly number[] | Failure> {
  const order: number[] = [];
  for (const [period, label] of periods.entries()) {
    const placed = new Set<number>();
    const open: number[] = [];
    const place = (at: number): Failure | undefined => {
      const line = lines[at];
      if (placed.has(at) || !line) return undefined;
      if (open.includes(at)) {
        const circle = [...open.slice(open.indexOf(at)), at].map((inner) => lines[inner]?.name ?? "");
        const shown = circle.length > 6 ? [...circle.slice(0, 4), "...", ...circle.slice(-1)] : circle;
        const hint = hasPeriods ? ` Write prev(${circle.at(-2) ?? ""}) for the period before.` : "";
        const circular = badArgument(`It depends on itself: ${shown.join(" -> ")}.${hint}`);
        return failedAt(
          lineFailure(line.label, hasPeriods ? label : undefined, circular),
          line.row,
          columns[period] ?? 1,
        );
      }
      open.push(at);
      for (const name of line.definitions[period]?.names ?? []) {
        const failed = place(lineOf.get(name) ?? -1);
        if (failed) return failed;
      }
      open.pop();
      placed.add(at);
      order.push(period * lines.length + at);
      return undefined;
    };
    for (let at = 0; at < lines.length; at++) {
      const failed = place(at);
      if (failed) return failed;
    }
    yield (period + 1) / periods.length;
  }
  return order;
}
