/** One custom function as a function of the grid engine. */
import type { BaseFunction, BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import { cellName, sheetPrefix } from "../excel/a1";
import type { GridModules } from "../grid/grid-engine";
import type { ArgumentRules, Variant } from "./argument-value";
import { callArguments } from "./call-arguments";
import { failureOf, valueFailure } from "./cell-failure";
import { type CellTraces, traceKey } from "./cell-traces";
import { type CallTrace, FunctionResult } from "./function-result";
import type { FunctionMetadata } from "./functions-json";
import { parameterAddress } from "./parameter-address";
import type { PendingCalls } from "./pending-calls";

export interface FunctionWorld {
  readonly traces: CellTraces;
  readonly pending: PendingCalls;
  readonly rules: ArgumentRules;
  readonly allowCards: boolean;
  session(): number;
  sheetName(sheetId: string): string;
}

/** What a cell shows while it waits for a promise. */
export const busy = "#BUSY!" as ErrorType;

export function gridFunction(
  formula: GridModules["formula"],
  fullName: string,
  metadata: FunctionMetadata,
  implementation: unknown,
  world: FunctionWorld,
): BaseFunction {
  const result = new FunctionResult(formula, world.allowCards);

  return new (class extends formula.BaseFunction {
    override needsReferenceObject = true;

    /** A text in quotes stays the text it is, as in Excel: "1/3" is no date and "50%" no number. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...given: Variant[]): BaseValueObject {
      const trace = this.#trace();
      try {
        return this.#call(given, trace);
      } catch (thrown) {
        return result.fail(failureOf(thrown), 0, 0, trace);
      }
    }

    #call(given: readonly Variant[], trace: CallTrace): BaseValueObject {
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
      const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const outcome = world.pending.outcome(place, world.session(), fullName, values, (onCancel) => {
        const invocation = Object.assign(onCancel, this.#invocation(given));
        return Reflect.apply(implementation, undefined, [...values, invocation]) as unknown;
      });
      if (outcome === "pending") return formula.ErrorValueObject.create(busy);
      if ("thrown" in outcome) throw outcome.thrown;
      return result.convert(outcome.returned, trace);
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
