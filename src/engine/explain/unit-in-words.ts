import type { Company } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { metricLabel } from "../facts/metric";
import type { Options } from "../asked/options";
import { unitLabel } from "./unit-label";

/** What a metric counts, by the figures that state it: money in the currency and scale of the options, else its own unit. */
function unitOf(index: FactIndex, company: Company, metric: string, options: Options): string {
  const figure = index.dataset.figures.find((own) => own.company === company.id && own.metric === metric);
  switch (figure?.unit) {
    case "persons":
      return "persons";
    case "percent":
      return "fractions";
    case "rate":
      return `${company.currency} per USD`;
    default:
      return unitLabel(company, options);
  }
}

/** What the figures of a table are, for its first header: `BABA revenue, CNY millions`. */
export const unitInWords = (index: FactIndex, company: Company, metric: string, options: Options): string =>
  `${company.id} ${metricLabel(metric)}, ${unitOf(index, company, metric, options)}`;
