import { yearOf } from "../../engine/asked/period";
import type { Item } from "../book/book";
import { requestWords } from "../book/request-words";
import type { Words } from "../book/words";
import type { Request } from "../request/request";

const labelYear = ({ periods }: Request) => yearOf(periods[0] ?? "FY0000");

/** What texts may say of a company besides what they say of the workbook's own. */
function companyWords(own: Request, all: readonly Request[]): Words {
  const [main = own] = all;
  // The company whose amounts come in at one over this one's rate.
  const borrower = all.find(({ company, rate }) => rate === "inverse" && company.id !== own.company.id);
  const quoted = own.rate === "convenience" ? own.currency : borrower?.company.currency;
  return {
    ...requestWords(own),
    "company.said": all.length > 1 ? `${own.company.name}: ` : "",
    "years.apart": String(labelYear(own) - labelYear(main)),
    "rate.stated": quoted === undefined ? "" : "yes",
    "rate.quoted": `${own.company.currency} per ${quoted ?? own.currency}`,
  };
}

/** The company of the workbook and, after it, those it is held against: each with a request and words of its own. */
export function companyItems(request: Request): Item[] {
  const all = [request, ...request.peers];
  return all.map((own) => ({ id: own.company.id, request: own, words: companyWords(own, all) }));
}
