import type { Numbers } from "../charts/chart-spec";
import type { Words } from "../words/words";
import type { Counted } from "./exploration";

/** How numbers that count something are written. */
export function numbersOf({ unit, currency, scale }: Counted, { units, persons, rate }: Words["figures"]): Numbers {
  switch (unit) {
    case "percent":
      return { style: "percent", unit: "" };
    case "persons":
      return { style: "plain", unit: persons };
    case "rate":
      return { style: "plain", unit: rate, decimals: 4 };
    case "money":
      return { style: "plain", unit: units(currency, scale) };
  }
}
