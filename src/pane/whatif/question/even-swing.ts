import type { Model } from "../../../engine/model/model";
import type { TornadoRow } from "../../../engine/whatif/tornado";
import { driverReach } from "./driver-reach";

/** The share of its own value by which every driver moves to both sides; undefined where they do not move alike. */
export function evenSwing(model: Model, rows: readonly TornadoRow[]): number | undefined {
  const shares = rows.flatMap(({ driver, low, high }) => {
    const line = model.lines[model.lineOf.get(driver) ?? -1];
    const value = line ? driverReach(model, line).value : NaN;
    return [(value - low) / Math.abs(value), (high - value) / Math.abs(value)];
  });
  const [first = NaN] = shares;
  return shares.every((share) => Math.abs(share - first) <= 1e-9) ? Number(first.toPrecision(9)) : undefined;
}
