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

/** The arguments of a call by name; one that is left out is empty. */
export interface Asked {
  readonly company: string;
  readonly segment: string;
  readonly period: string;
  readonly prior: string;
  readonly metric: string;
  readonly profit: string;
  readonly field: string;
  readonly what: string;
  readonly options: string;
}

/** A function that templates may call: its arguments in the order of docs/functions.md, and what it answers. */
interface SegFunction {
  readonly takes: readonly (keyof Asked)[];
  readonly answer: (index: FactIndex, asked: Asked, options: Options) => Found | Failure;
}

const selected = (found: Selection | Failure): Found | Failure =>
  isFailure(found) ? found : { value: found.value, selection: found };

/** A ratio stands on its numerator. */
const ratioOf = (found: Ratio | Failure): Found | Failure =>
  isFailure(found) ? found : { value: found.value, selection: found.numerator };

/** The functions that templates may call, by name. */
export const segFunctions: Readonly<Record<string, SegFunction>> = {
  GET: {
    takes: ["company", "segment", "period", "metric", "options"],
    answer: (index, asked, options) => selected(figure(index, asked, options)),
  },
  COST: {
    takes: ["company", "segment", "period", "options"],
    answer: (index, asked, options) => selected(figure(index, { ...asked, metric: "cost_of_revenue" }, options)),
  },
  SHARE: {
    takes: ["company", "segment", "period", "metric", "options"],
    answer: (index, asked, options) => ratioOf(share(index, asked, options)),
  },
  MARGIN: {
    takes: ["company", "segment", "period", "profit", "options"],
    answer: (index, asked, options) => ratioOf(margin(index, asked, options)),
  },
  TAKERATE: {
    takes: ["company", "period", "options"],
    answer: (index, asked, options) => ratioOf(takeRate(index, asked, options)),
  },
  GROWTHRATE: {
    takes: ["company", "segment", "period", "prior", "metric", "options"],
    answer: (index, asked, options) => {
      const change = growthRate(index, asked, options);
      return isFailure(change) ? change : { value: change.value };
    },
  },
  SOURCE: {
    takes: ["company", "segment", "period", "metric", "field", "options"],
    answer: (index, asked, options) => {
      const field = parseSourceField(asked.field);
      if (isFailure(field)) return field;
      const found = figure(index, asked, options);
      if (isFailure(found)) return found;
      const text = sourceField(index, found, field);
      return isFailure(text) ? text : { value: text, selection: found };
    },
  },
  PERIODEND: {
    takes: ["company", "period"],
    answer: (index, { company, period }) => {
      const found = findCompany(index, company);
      return isFailure(found) ? found : { value: dateSerial(periodEnd(index, found, period)) };
    },
  },
  VERSION: {
    takes: ["what"],
    answer: ({ dataset }, { what }) => ({ value: what === "hash" ? dataset.hash : dataset.id }),
  },
};
