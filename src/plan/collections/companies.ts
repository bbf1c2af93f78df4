import { requestWords } from "../book/request-words";
import type { Item } from "../book/book";
import type { Request } from "../request/request";

/** The company of the workbook and, after it, those it is held against: each with a request and words of its own. */
export const companyItems = (request: Request): Item[] =>
  [request, ...request.peers].map((own) => ({ id: own.company.id, request: own, words: requestWords(own) }));
