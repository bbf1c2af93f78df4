import type { Matrix } from "../../engine/asked/broadcast";
import { Area } from "../../plan/calculate/area";
import { compileShape } from "../../plan/calculate/compile-shape";
import { formulaShape } from "../../plan/calculate/formula-shape";
import { isError, type Scalar } from "../../plan/calculate/operand";

/** The cells a reference of a formula means; undefined where they cannot be read. */
export type Resolve = (reference: string) => Area | undefined;

const plain = (value: Scalar): unknown => (value !== null && isError(value) ? value.error : value);

const literal = /\s*("(?:[^"]|"")*"|-?\d+(?:\.\d*)?(?:E[+-]?\d+)?|TRUE|FALSE)\s*/gi;

function constant(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : Number(text);
}

/** `{"FY2021","FY2022";1,2}` as rows. */
function arrayConstant(text: string): Matrix {
  const rows: unknown[][] = [[]];
  let end = 0;
  const inner = text.slice(1, -1);
  for (const match of inner.matchAll(literal)) {
    if (inner.slice(end, match.index).includes(";")) rows.push([]);
    rows.at(-1)?.push(constant(match[1] ?? ""));
    end = match.index + match[0].length;
  }
  return rows;
}

/**
 * What an argument of a call comes to, from the text of the formula and the cells it reads; undefined where it calls a function that is
 * not followed here, or reads cells that are not there.
 */
export function argumentValue(text: string, resolve: Resolve): Matrix | undefined {
  if (text === "") return [[""]];
  if (/^\{.*\}$/s.test(text)) return arrayConstant(text);
  if (/^(true|false)$/i.test(text)) return [[constant(text)]];
  try {
    const { shape, references } = formulaShape(`=${text}`);
    const areas = references.map(resolve);
    if (areas.includes(undefined)) return undefined;
    const value = compileShape(shape)(areas.filter((area) => area !== undefined));
    return value instanceof Area ? value.table().map((row) => row.map(plain)) : [[plain(value)]];
  } catch {
    return undefined; // a mistake of the closed language: this formula is a user's own
  }
}
