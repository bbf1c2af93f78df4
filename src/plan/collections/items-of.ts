import type { CollectionName } from "../block-template";
import type { Item, Items } from "../book/book";
import type { Request } from "../request/request";
import { claimItems } from "./claims";
import { companyItems } from "./companies";
import { componentItems, ownCostItems, partItems } from "./cost";
import { mappedItems, mappingItems } from "./mappings";
import { marketItems } from "./markets";
import { pointItems } from "./points";
import { profitBridgeItems, profitReconcilingItems } from "./profit";
import { endedItems, lineItems, reconcilingItems, schemeItems } from "./structures";

/** Collections that are known only once all other rows are: what is checked and where figures come from. */
export type LateCollections = Readonly<Partial<Record<CollectionName, readonly Item[]>>>;

/** The word under which texts speak of an item; a company's are those of the workbook's own. */
export const prefixes: Record<CollectionName, string> = {
  companies: "",
  schemes: "scheme",
  lines: "line",
  reconciling: "line",
  ended: "line",
  "profit reconciling": "line",
  "profit bridge": "item",
  mappings: "mapping",
  mapped: "mapped",
  components: "component",
  parts: "part",
  "own costs": "cost",
  claims: "claim",
  points: "point",
  markets: "market",
  checks: "check",
  sources: "source",
  sheets: "sheet",
};

/** The structure whose lines are meant: of the item of `schemes`, else of the claim that counts them. */
const structureOf = (items: Items) => (items.get("schemes") ?? items.get("claims"))?.structure;

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
      return lineItems(request, structureOf(items));
    case "reconciling":
      return reconcilingItems(structureOf(items));
    case "ended":
      return endedItems(request, structureOf(items));
    case "profit reconciling":
      return profitReconcilingItems(request, items.get("schemes"));
    case "profit bridge":
      return profitBridgeItems(request);
    case "mappings":
      return mappingItems(request);
    case "mapped":
      return mappedItems(request, items.get("mappings"));
    case "components":
      return componentItems(request);
    case "parts":
      return partItems(request);
    case "own costs":
      return ownCostItems(request);
    case "claims":
      return claimItems(request);
    case "markets":
      return marketItems(request);
    case "points":
      return pointItems(request);
    case "checks":
    case "sources":
    case "sheets":
      return late[name];
  }
}
