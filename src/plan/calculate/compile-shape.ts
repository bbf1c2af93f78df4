import { calculations } from "../../engine/formula/operator-calculations";
import { rememberedText } from "../../engine/remembered-text";
import { type Area, scalar } from "./area";
import { asNumber, asText, asTruth } from "./coerce";
import { comparisons } from "./comparisons";
import { sheetFunction } from "./functions/sheet-functions";
import { errors, finite, isError, type Operand, type Scalar } from "./operand";
import { readShape } from "./read-shape";
import type { SheetOperator, SheetTerm } from "./sheet-term";

/** A formula's shape as a function of the cells it reads. */
export type Calculation = (references: readonly Area[]) => Operand;
type Join = (left: Scalar, right: Scalar) => Scalar;

function arithmetic(operator: "+" | "-" | "*" | "/" | "^"): Join {
  const calculate = calculations[operator];
  return (left, right) => {
    const [a, b] = [asNumber(left), asNumber(right)];
    if (typeof a !== "number") return a;
    if (typeof b !== "number") return b;
    if (b === 0 && operator === "/") return errors.division;
    if (a === 0 && b <= 0 && operator === "^") return b === 0 ? errors.number : errors.division;
    return finite(calculate(a, b));
  };
}

const joined: Join = (left, right) => {
  const [a, b] = [asText(left), asText(right)];
  if (typeof a !== "string") return a;
  return typeof b === "string" ? a + b : b;
};

const joins: Readonly<Record<SheetOperator, Join>> = {
  "+": arithmetic("+"),
  "-": arithmetic("-"),
  "*": arithmetic("*"),
  "/": arithmetic("/"),
  "^": arithmetic("^"),
  "&": joined,
  ...comparisons,
};

function compile(term: SheetTerm): Calculation {
  switch (term.kind) {
    case "number": {
      const { value } = term;
      return () => value;
    }
    case "text": {
      const { text } = term;
      return () => text;
    }
    case "reference": {
      const { at } = term;
      return (references) => references[at] ?? null;
    }
    case "minus": {
      const of = compile(term.of);
      return (references) => {
        const value = asNumber(scalar(of(references)));
        return typeof value === "number" ? -value : value;
      };
    }
    case "not": {
      const of = compile(term.of);
      return (references) => {
        const value = asTruth(scalar(of(references)));
        return typeof value === "boolean" ? !value : value;
      };
    }
    case "operation": {
      const join = joins[term.operator];
      const [left, right] = [compile(term.left), compile(term.right)];
      return (references) => join(scalar(left(references)), scalar(right(references)));
    }
    case "choice": {
      const [when, then, otherwise] = [compile(term.when), compile(term.then), compile(term.otherwise)];
      return (references) => {
        const holds = asTruth(scalar(when(references)));
        if (isError(holds)) return holds;
        return holds ? then(references) : otherwise(references);
      };
    }
    case "call": {
      const { of } = sheetFunction(term.name);
      const terms = term.terms.map(compile);
      return (references) => of(terms.map((inner) => inner(references)));
    }
  }
}

/** A shape as closures, read and compiled once however many cells have it. Only the branch a condition takes is calculated. */
export const compileShape = rememberedText((shape): Calculation => compile(readShape(shape)));
