import { businessModel } from "../../data/business-model";
import type { Item } from "../book/book";
import type { Request } from "../request/request";

/** What business-model.csv says of the company, in its order: one item for each point, under its topic. */
export const pointItems = ({ company }: Request): Item[] =>
  businessModel
    .filter((point) => point.company === company.id)
    .map(({ topic, item, detail }, place) => ({ id: String(place + 1), words: { topic, item, detail } }));
