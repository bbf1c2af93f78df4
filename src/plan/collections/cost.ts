import type { CostComponent } from "../../data/types";
import { costComponents } from "../../engine/cost-component";
import { isFailure } from "../../engine/failure";
import { figure } from "../../engine/figure";
import { linePath } from "../../engine/line-index";
import { defaultOptions } from "../../engine/options";
import type { Item } from "../book/book";
import type { Request } from "../request/request";
import { slug } from "./structures";

const states: Record<CostComponent["disclosure"], string> = {
  full: "disclosed",
  part: "partly disclosed (memo below)",
  rounded: "disclosed, rounded",
  none: "not disclosed",
};

/** The components of cost of revenue by nature, each with how far it is disclosed. */
export const componentItems = ({ index, company }: Request): Item[] =>
  costComponents(index, company.id).map((component) => ({
    id: component.component,
    component,
    words: {
      name: component.component,
      slug: slug(component.component),
      state: states[component.disclosure],
      note: component.note,
    },
  }));

/** The disclosed parts of components that are not disclosed in full, where a filing states them in the periods asked for. */
export const partItems = ({ index, company, periods }: Request): Item[] =>
  costComponents(index, company.id)
    .filter(({ disclosure }) => disclosure === "part")
    .flatMap((component) => {
      const lines = (index.lines.get(`${company.id}|nature|`) ?? []).filter(({ parent }) => parent === component.parts);
      const stated = lines.filter((line) =>
        periods.some(
          (period) =>
            !isFailure(
              figure(
                index,
                { company: company.id, segment: linePath(line), period, metric: "cost_of_revenue" },
                defaultOptions,
              ),
            ),
        ),
      );
      return stated.map((line) => ({
        id: linePath(line),
        line,
        words: { name: linePath(line), of: component.component },
      }));
    });
