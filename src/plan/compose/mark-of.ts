import type { Request } from "../request/request";

const longest = 12;

/** What the name of a tab says of the company: its id, or as much of a typed name as a tab takes. */
export const markOf = ({ own, company }: Pick<Request, "own" | "company">): string =>
  own
    ? company.name
        .replace(/[[\]:*?/\\']/g, " ")
        .trim()
        .slice(0, longest)
        .trim()
    : company.id;
