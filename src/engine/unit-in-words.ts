import type { Company } from "../data/types";
import { metricLabel } from "./metric";
import type { Options } from "./options";
import { unitLabel } from "./unit-label";

/** What the amounts of a table are, for its first header: `BABA revenue, CNY millions`. */
export const unitInWords = (company: Company, metric: string, options: Options): string =>
  `${company.id} ${metricLabel(metric)}, ${unitLabel(company, options)}`;
