import { type Failure, fail, notMeaningful, zeroDenominator } from "../failure";
import { formulaFunctions } from "./formula-functions";
import { calculations } from "./operator-calculations";
import type { Formula } from "./read-formula";
import type { Term } from "./term";

/** What one evaluation reads. */
export interface Inputs {
  /** The names' numbers, each in its slot. */
  readonly values: ArrayLike<number>;
  /** 1 for the first period. */
  readonly period?: number;
  /** A line's value some periods earlier; undefined before the first period. */
  readonly previous?: (name: string, back: number) => number | undefined;
}

/** One evaluation: its inputs, and the first thing that went wrong. Nothing outlives it. */
interface Run extends Inputs {
  failure: Failure | undefined;
}
type Step = (run: Run) => number;

/** Notes the first failure; the number that goes on is never shown. */
function broken(run: Run, failure: Failure): number {
  run.failure ??= failure;
  return NaN;
}
const finite = (run: Run, value: number, what: () => string): number =>
  Number.isFinite(value) ? value : broken(run, notMeaningful(`${what()} is no finite number`));

function compileOperation(term: Term & { kind: "operation" }, compile: (inner: Term) => Step): Step {
  const { operator } = term;
  const [left, right] = [compile(term.left), compile(term.right)];
  if (operator === "and") return (run) => (left(run) !== 0 && right(run) !== 0 ? 1 : 0);
  if (operator === "or") return (run) => (left(run) !== 0 || right(run) !== 0 ? 1 : 0);
  const calculate = calculations[operator];
  const result = (run: Run, a: number, b: number) => finite(run, calculate(a, b), () => `${a} ${operator} ${b}`);
  if (operator !== "/") return (run) => result(run, left(run), right(run));
  const divisor = term.right.kind === "name" ? `The divisor "${term.right.name}"` : "A divisor";
  return (run) => {
    const [above, below] = [left(run), right(run)];
    return below === 0 ? broken(run, zeroDenominator(divisor)) : result(run, above, below);
  };
}

function compilePrevious(term: Term & { kind: "previous" }, compile: (inner: Term) => Step): Step {
  const { name, back } = term;
  const start = term.start && compile(term.start);
  return (run) => {
    const value = run.previous?.(name, back);
    if (value !== undefined) return value;
    return start
      ? start(run)
      : broken(
          run,
          fail(
            "not-found",
            `prev(${name}, ${back}) reaches before the first period in period ${run.period ?? 1}. Write prev(${name}, ${back}, start).`,
          ),
        );
  };
}

function compileTerm(term: Term, slots: ReadonlyMap<string, number>): Step {
  const compile = (inner: Term) => compileTerm(inner, slots);
  switch (term.kind) {
    case "number": {
      const { value } = term;
      return () => value;
    }
    case "name": {
      const slot = slots.get(term.name) ?? -1;
      return (run) => run.values[slot] ?? NaN;
    }
    case "distribution": {
      const { mean } = term;
      return () => mean;
    }
    case "period":
      return (run) => run.period ?? 1;
    case "minus": {
      const of = compile(term.of);
      return (run) => -of(run);
    }
    case "not": {
      const of = compile(term.of);
      return (run) => (of(run) === 0 ? 1 : 0);
    }
    case "operation":
      return compileOperation(term, compile);
    case "choice": {
      const [when, then, otherwise] = [compile(term.when), compile(term.then), compile(term.otherwise)];
      return (run) => (when(run) !== 0 ? then(run) : otherwise(run));
    }
    case "call": {
      const { name } = term;
      const steps = term.terms.map(compile);
      const calculate = formulaFunctions.get(name)?.of ?? (() => NaN);
      return (run) => {
        const values = steps.map((step) => step(run));
        return finite(run, calculate(values), () => `${name}(${values.join(", ")})`);
      };
    }
    case "previous":
      return compilePrevious(term, compile);
  }
}

/**
 * A checked formula as a function of its names' values, made of closures: no text is run as code and nothing is kept between two
 * evaluations. `slots` says where each name's number stands, by default in the order of the formula's names. Only the branch a condition takes is calculated. Division by zero is a zero denominator; an overflow or a value outside a
 * function's domain (sqrt of -1) is not meaningful.
 */
export function compileFormula(
  { term, names }: Pick<Formula, "term" | "names">,
  slots: ReadonlyMap<string, number> = new Map(names.map((name, slot) => [name, slot])),
): (inputs: Inputs) => number | Failure {
  const step = compileTerm(term, slots);
  return ({ values, period, previous }) => {
    const run: Run = {
      values,
      ...(period === undefined ? {} : { period }),
      ...(previous ? { previous } : {}),
      failure: undefined,
    };
    const value = finite(run, step(run), () => "The value");
    return run.failure ?? value;
  };
}
