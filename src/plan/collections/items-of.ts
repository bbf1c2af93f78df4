import type { CollectionName } from "../block-template";
import type { Item, Items } from "../book/book";
import type { Request } from "../request/request";
import { companyItems } from "./companies";
import { componentItems, partItems } from "./cost";
import { lineItems, reconcilingItems, schemeItems } from "./structures";

/** Collections that are known only once all other rows are: what is checked and where figures come from. */
export type LateCollections = Readonly<Partial<Record<CollectionName, readonly Item[]>>>;

/** The word under which texts speak of an item; a company's are those of the workbook's own. */
export const prefixes: Record<CollectionName, string> = {
  companies: "",
  schemes: "scheme",
  lines: "line",
  reconciling: "line",
  components: "component",
  parts: "part",
  checks: "check",
  sources: "source",
  sheets: "sheet",
};

/** The items of a collection where it is repeated; undefined for one that is not known yet. */
export function itemsOf(
  name: CollectionName,
  request: Request,
  items: Items,
  late: LateCollections,
): readonly Item[] | undefined {
  switch (name) {
    case "companies":
      return companyItems(request);
    case "schemes":
      return schemeItems(request);
    case "lines":
      return lineItems(items.get("schemes"));
    case "reconciling":
      return reconcilingItems(items.get("schemes"));
    case "components":
      return componentItems(request);
    case "parts":
      return partItems(request);
    case "checks":
    case "sources":
    case "sheets":
      return late[name];
  }
}
