import type { CellError } from "../../workbook-plan";
import { comparisons } from "../comparisons";
import { errors, isError, type Scalar } from "../operand";

/** Whether a cell's value meets a criterion. */
export type Criterion = (value: Scalar) => boolean;

const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const relation = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** Whether a text is the one asked for, whatever its case; `*` stands for any characters, `?` for one, `~` makes them signs again. */
export function textMatches(asked: string): (text: string) => boolean {
  if (!/[*?~]/.test(asked)) {
    const word = asked.toLowerCase();
    return (text) => text.toLowerCase() === word;
  }
  const source = asked.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (sign) => {
    if (sign === "*") return "[^]*";
    if (sign === "?") return "[^]";
    return `\\${sign.at(-1) ?? ""}`;
  });
  const pattern = new RegExp(`^${source}$`, "iu");
  return (text) => pattern.test(text);
}

/** What a criterion's text asks for once its sign is taken off. */
function meant(text: string): Exclude<Scalar, null> {
  if (numeral.test(text.trim())) return text.trim().endsWith("%") ? parseFloat(text) / 100 : Number(text);
  const word = text.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  return Object.values<CellError>(errors).find(({ error }) => error === word) ?? text;
}

/** Equal to what is asked; a text of digits counts as its number. */
function equalTo(asked: Exclude<Scalar, null>): Criterion {
  if (isError(asked)) return (value) => isError(value) && value.error === asked.error;
  if (typeof asked === "boolean") return (value) => value === asked;
  if (typeof asked === "number")
    return (value) => value === asked || (typeof value === "string" && meant(value) === asked);
  const matches = textMatches(asked);
  return (value) => typeof value === "string" && matches(value);
}

/** The criterion that COUNTIF and SUMIF are given: a value, or a text such as `>0`, `<>n/a`, `rev*`. */
export function criterion(asked: Scalar): Criterion {
  if (typeof asked !== "string") return equalTo(asked ?? 0);
  const [, sign = "", text = ""] = relation.exec(asked) ?? [];
  if (text === "") {
    if (sign === "") return (value) => value === null || value === "";
    if (sign === "=") return (value) => value === null;
    if (sign === "<>") return (value) => value !== null;
  }
  const wanted = meant(text);
  if (sign === "<" || sign === ">" || sign === "<=" || sign === ">=") {
    const holds = comparisons[sign];
    return (value) => typeof value === typeof wanted && holds(value, wanted) === true;
  }
  const equal = equalTo(wanted);
  return sign === "<>" ? (value) => !equal(value) : equal;
}
