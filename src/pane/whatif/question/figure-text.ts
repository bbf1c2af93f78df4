import type { Numbers, Value } from "../../charts/chart-spec";
import { valueText } from "../../charts/writing";
import { numberText } from "../../words/locale";
import { words } from "../../words/words";

/** A figure as charts write it: about three digits behind a share's or a small number's first, none behind large ones. */
export const figureText = (value: Value, numbers: Numbers): string =>
  valueText(value, numbers, { number: numberText, missing: words().charts.missing, trials: "" });

/** A figure with as many digits as somebody who types it would want. */
export const exactText = (value: number, { style }: Numbers): string =>
  numberText(value, { style: style === "percent" ? "percent" : "decimal", maximumSignificantDigits: 7 });
