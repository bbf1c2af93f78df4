/** One custom function as a function of the grid engine. */
import type { AsyncObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { cellName, sheetPrefix } from "../excel/a1";
import type { GridModules } from "../grid/grid-engine";
import type { ArgumentRules, Variant } from "./argument-value";
import { callArguments } from "./call-arguments";
import { failureOf, valueFailure } from "./cell-failure";
import { type CellTraces, traceKey } from "./cell-traces";
import { type CallTrace, FunctionResult } from "./function-result";
import type { FunctionMetadata } from "./functions-json";
import { parameterAddress } from "./parameter-address";

export interface FunctionWorld {
  readonly traces: CellTraces;
  readonly rules: ArgumentRules;
  readonly allowCards: boolean;
  session(): number;
  sheetName(sheetId: string): string;
  /** Told when a function that is not declared `async` returned a promise: it must be registered anew, as awaited. */
  foundAsync(): void;
}

/** A promise that stays open this long is given up: Excel would show #BUSY! for ever. */
const longestWait = 30_000;

export const isAsyncFunction = (candidate: unknown): boolean =>
  Object.prototype.toString.call(candidate) === "[object AsyncFunction]";
const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

export function gridFunction(
  formula: GridModules["formula"],
  fullName: string,
  metadata: FunctionMetadata,
  implementation: unknown,
  awaited: boolean,
  world: FunctionWorld,
): BaseFunction {
  const result = new FunctionResult(formula, world.allowCards);

  return new (class extends formula.BaseFunction {
    override needsReferenceObject = true;

    override isAsync(): boolean {
      return awaited;
    }

    /** A text in quotes stays the text it is, as in Excel: "1/3" is no date and "50%" no number. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...given: Variant[]): BaseValueObject | AsyncObject {
      const trace = this.#trace();
      try {
        return this.#call(given, trace);
      } catch (thrown) {
        return result.fail(failureOf(thrown), 0, 0, trace);
      }
    }

    #call(given: readonly Variant[], trace: CallTrace): BaseValueObject | AsyncObject {
      if (typeof implementation !== "function")
        return result.fail({ code: "#NAME?", message: `${fullName} has no implementation.` }, 0, 0, trace);
      if (metadata.options?.stream === true)
        return result.fail(
          valueFailure(`${fullName} streams its results, which this host does not play.`),
          0,
          0,
          trace,
        );
      const values = callArguments(given, metadata, world.rules);
      if (!Array.isArray(values)) return result.fail(values, 0, 0, trace);
      const returned: unknown = Reflect.apply(implementation, undefined, [...values, this.#invocation(given)]);
      if (!isPromise(returned)) return result.convert(returned, trace);
      if (awaited) return new formula.AsyncObject(this.#settled(returned, trace));
      world.foundAsync();
      return formula.ErrorValueObject.create(formula.ErrorType.CONNECT);
    }

    async #settled(promise: PromiseLike<unknown>, trace: CallTrace): Promise<BaseValueObject> {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tooLong = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new Error(`${fullName} has not answered for ${longestWait / 1000} s.`)),
          longestWait,
        );
      });
      try {
        return result.convert(await Promise.race([promise, tooLong]), trace);
      } catch (thrown) {
        return result.fail(failureOf(thrown), 0, 0, trace);
      } finally {
        clearTimeout(timer);
      }
    }

    #trace(): CallTrace {
      return world.traces.record(traceKey(this.subUnitId ?? "", this.row, this.column), world.session(), fullName);
    }

    #address(): string {
      return `${sheetPrefix(world.sheetName(this.subUnitId ?? ""))}!${cellName(this.row, this.column)}`;
    }

    /** What Excel passes behind the arguments; addresses only where the metadata asks for them. */
    #invocation(given: readonly Variant[]): object {
      const { requiresAddress, requiresParameterAddresses } = metadata.options ?? {};
      return {
        functionName: metadata.id,
        ...(requiresAddress === true ? { address: this.#address() } : {}),
        ...(requiresParameterAddresses === true
          ? { parameterAddresses: given.map((variant) => parameterAddress(variant, (id) => world.sheetName(id))) }
          : {}),
      };
    }
  })(fullName);
}
