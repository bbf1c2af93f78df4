import { margin } from "../../engine/analysis/margin";
import type { Ratio } from "../../engine/analysis/ratio";
import { takeRate } from "../../engine/analysis/take-rate";
import { share } from "../../engine/analysis/share";
import { growthRate } from "../../engine/analysis/growth-rate";
import { findCompany } from "../../engine/facts/company";
import { dateSerial } from "../../engine/date-serial";
import type { FactIndex } from "../../engine/facts/fact-index";
import { type Failure, isFailure } from "../../engine/failure";
import { parseSourceField, sourceField } from "../../engine/explain/source-field";
import { figure } from "../../engine/figure/figure";
import type { Options } from "../../engine/asked/options";
import { periodEnd } from "../../engine/asked/period";
import type { Selection } from "../../engine/figure/selection";

/** What a call returns for one cell, with the figure it stands on where it is one. */
export interface Found {
  readonly value: number | string;
  readonly selection?: Selection;
}

/** A function that templates may call: which argument holds the options, and what it answers. */
interface SegFunction {
  readonly options?: number;
  readonly answer: (index: FactIndex, given: readonly string[], options: Options) => Found | Failure;
}

const selected = (found: Selection | Failure): Found | Failure =>
  isFailure(found) ? found : { value: found.value, selection: found };

/** A ratio stands on its numerator. */
const ratioOf = (found: Ratio | Failure): Found | Failure =>
  isFailure(found) ? found : { value: found.value, selection: found.numerator };

/** The functions that templates may call, by name; arguments as docs/functions.md orders them. */
export const segFunctions: Readonly<Record<string, SegFunction>> = {
  GET: {
    options: 4,
    answer: (index, [company = "", segment = "", period = "", metric = "revenue"], options) =>
      selected(figure(index, { company, segment, period, metric }, options)),
  },
  COST: {
    options: 3,
    answer: (index, [company = "", segment = "", period = ""], options) =>
      selected(figure(index, { company, segment, period, metric: "cost_of_revenue" }, options)),
  },
  SHARE: {
    options: 4,
    answer: (index, [company = "", segment = "", period = "", metric = ""], options) =>
      ratioOf(share(index, { company, segment, period, metric: metric || "revenue" }, options)),
  },
  MARGIN: {
    options: 4,
    answer: (index, [company = "", segment = "", period = "", profit = ""], options) =>
      ratioOf(margin(index, { company, segment, period, profit }, options)),
  },
  TAKERATE: {
    options: 2,
    answer: (index, [company = "", period = ""], options) => ratioOf(takeRate(index, { company, period }, options)),
  },
  GROWTHRATE: {
    options: 5,
    answer: (index, [company = "", segment = "", period = "", prior = "", metric = "revenue"], options) => {
      const change = growthRate(index, { company, segment, period, prior, metric }, options);
      return isFailure(change) ? change : { value: change.value };
    },
  },
  SOURCE: {
    options: 5,
    answer: (index, [company = "", segment = "", period = "", metric = "revenue", field = ""], options) => {
      const asked = parseSourceField(field);
      if (isFailure(asked)) return asked;
      const found = figure(index, { company, segment, period, metric }, options);
      if (isFailure(found)) return found;
      const text = sourceField(index, found, asked);
      return isFailure(text) ? text : { value: text, selection: found };
    },
  },
  PERIODEND: {
    answer: (index, [company = "", period = ""]) => {
      const found = findCompany(index, company);
      return isFailure(found) ? found : { value: dateSerial(periodEnd(index, found, period)) };
    },
  },
  VERSION: { answer: (index, [what]) => ({ value: what === "hash" ? index.dataset.hash : index.dataset.id }) },
};
