import { formulaFunctions } from "../formula/formula-functions";
import { calculations } from "../formula/operator-calculations";
import type { Term } from "../formula/term";
import { arithmeticStep, type Operand } from "./column-arithmetic";
import {
  calculated,
  calculatedOfOne,
  calculatedOfTwo,
  chosen,
  type Column,
  multipliedNumber,
  type Step,
} from "./column-loops";
import type { ColumnStore } from "./column-store";

/** Where a compiled term reads and writes. */
export interface ColumnContext {
  readonly store: ColumnStore;
  /** Steps are added here in the order they must run. */
  readonly steps: Step[];
  /** 1 for the first period. */
  readonly period: number;
  /** What a line is in this period, or `back` periods earlier; undefined before the first. */
  readonly line: (name: string, back: number) => Operand | undefined;
  /** Looks out for numbers that are not finite where the next step could hide them: 1 / (1 / 0) is 0. */
  readonly watch: (operand: Operand) => void;
}

/** A step into a new column, once the columns it reads are given back: it may write over one of them. */
function into(context: ColumnContext, used: readonly Operand[], make: (out: Column) => Step): Column {
  for (const operand of used) context.store.giveBack(operand);
  const out = context.store.take();
  context.steps.push(make(out));
  return out;
}

function compileOperation(term: Term & { kind: "operation" }, context: ColumnContext): Operand {
  const { operator } = term;
  const [left, right] = [compileColumn(term.left, context), compileColumn(term.right, context)];
  const calculate = calculations[operator];
  const arithmetic = arithmeticStep(operator, left, right);
  // What is not finite stays so through + - * and above a divisor.
  if (!arithmetic) context.watch(left);
  if (!arithmetic || operator === "/") context.watch(right);
  if (typeof left === "number" && typeof right === "number") return calculate(left, right);
  if (arithmetic) return into(context, [left, right], arithmetic);
  const [a, b] = [context.store.columnOf(left), context.store.columnOf(right)];
  return into(context, [left, right], (out) => calculatedOfTwo(out, a, b, calculate));
}

function compileCall({ name, terms }: Term & { kind: "call" }, context: ColumnContext): Operand {
  const operands = terms.map((inner) => compileColumn(inner, context));
  const called = formulaFunctions.get(name);
  if (!called) return NaN;
  operands.forEach(context.watch);
  const numbers = operands.filter((operand) => typeof operand === "number");
  if (numbers.length === operands.length) return called.of(numbers);
  const columns = operands.map((operand) => context.store.columnOf(operand));
  const { ofOne, of } = called;
  const [only] = columns;
  return into(context, operands, (out) =>
    ofOne && only ? calculatedOfOne(out, only, ofOne) : calculated(out, columns, of),
  );
}

function compileChoice(term: Term & { kind: "choice" }, context: ColumnContext): Operand {
  const when = compileColumn(term.when, context);
  context.watch(when);
  if (typeof when === "number") return compileColumn(when !== 0 ? term.then : term.otherwise, context);
  const branches = [compileColumn(term.then, context), compileColumn(term.otherwise, context)];
  const [then = when, otherwise = when] = branches.map((branch) => context.store.columnOf(branch));
  return into(context, [when, ...branches], (out) => chosen(out, when, then, otherwise));
}

/**
 * A checked term as steps over columns, and the column (or the one number) they leave behind: the same arithmetic as compileFormula's,
 * number for number. Both branches of a choice are calculated, and nothing is checked on the way but what `watch` looks at: where it sees a
 * number that is not finite, the trials are calculated again one by one.
 */
export function compileColumn(term: Term, context: ColumnContext): Operand {
  switch (term.kind) {
    case "number":
      return term.value;
    case "distribution":
      return term.mean;
    case "period":
      return context.period;
    case "name":
      return context.line(term.name, 0) ?? NaN;
    case "previous":
      return context.line(term.name, term.back) ?? (term.start ? compileColumn(term.start, context) : NaN);
    case "minus": {
      const of = compileColumn(term.of, context);
      return typeof of === "number" ? -of : into(context, [of], (out) => multipliedNumber(out, of, -1));
    }
    case "not": {
      const of = compileColumn(term.of, context);
      const negated = (value: number) => (value === 0 ? 1 : 0);
      context.watch(of);
      return typeof of === "number" ? negated(of) : into(context, [of], (out) => calculatedOfOne(out, of, negated));
    }
    case "operation":
      return compileOperation(term, context);
    case "choice":
      return compileChoice(term, context);
    case "call":
      return compileCall(term, context);
  }
}
