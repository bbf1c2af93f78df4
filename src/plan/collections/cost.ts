import { costComponents } from "../../engine/figure/cost-component";
import { isFailure } from "../../engine/failure";
import { figure } from "../../engine/figure/figure";
import { linePath } from "../../engine/facts/line-index";
import { defaultOptions } from "../../engine/asked/options";
import type { Item } from "../book/book";
import type { Request } from "../request/request";
import { componentState } from "./component-state";
import { slug } from "./slug";

/** The components of cost of revenue by nature, each with how far it is disclosed in the periods asked for. */
export const componentItems = (request: Request): Item[] =>
  costComponents(request.index, request.company.id).map((component) => ({
    id: component.component,
    component,
    words: {
      name: component.component,
      // Names in other scripts have no letters for a defined name, and two may have the same.
      slug: request.own ? `line_${component.order}` : slug(component.component),
      state: componentState(request, component),
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

/** As many costs as a page has room for. */
const ownCosts = 5;

/** Costs that the user names in the workbook, where the lines of the company asked for are not costs. */
export const ownCostItems = ({ own, template }: Request): Item[] =>
  own && template.axes.length > 0
    ? Array.from({ length: ownCosts }, (_, place) => ({ id: String(place + 1), words: { number: String(place + 1) } }))
    : [];
